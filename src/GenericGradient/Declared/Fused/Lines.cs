namespace GenericGradient.Declared;

/// <summary>The lines of one result, in the order of its derivatives.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal ref struct Lines<T>
{
    /// <summary>The line of the first derivative.</summary>
    public Line<T> First;

    /// <summary>The line of the second derivative.</summary>
    public Line<T> Second;

    /// <summary>The line of the third derivative.</summary>
    public Line<T> Third;

    /// <summary>The line of the fourth derivative.</summary>
    public Line<T> Fourth;

    /// <summary>Whether each is of a component of its own, so that memory brings each by itself.</summary>
    public bool AreOfComponents;

    /// <summary>Sets one of them.</summary>
    public void Set(int term, in Line<T> line)
    {
        switch (term)
        {
            case 0:
                First = line;
                break;
            case 1:
                Second = line;
                break;
            case 2:
                Third = line;
                break;
            default:
                Fourth = line;
                break;
        }
    }
}
