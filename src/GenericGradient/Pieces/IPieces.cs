namespace GenericGradient.Pieces;

/// <summary>Work in pieces that need nothing from each other, so that any thread may do any of them, in any order.</summary>
internal interface IPieces
{
    /// <summary>Does a piece.</summary>
    /// <param name="piece">Which one, counted from 0.</param>
    void Run(int piece);
}
