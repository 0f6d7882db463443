using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Threading.Tasks;

namespace GenericGradient.Mutation;

/// <summary>
/// Runs test methods of xunit in this process, against an assembly that takes the place of the one beside the tests. Each runner loads all
/// anew, so nothing remains of the mutant before; the framework and the compiler stay loaded, which makes a mutant cost parts of a second.
/// </summary>
internal sealed class TestRunner : IDisposable
{
    private readonly Context context;
    private readonly Assembly tests;

    /// <summary>Loads the tests.</summary>
    /// <param name="folder">Where the tests are built.</param>
    /// <param name="testAssembly">Their name.</param>
    /// <param name="replacedName">The name of the replaced assembly.</param>
    /// <param name="replaced">Its bytes.</param>
    public TestRunner(string folder, string testAssembly, string replacedName, byte[] replaced)
    {
        context = new Context(folder, replacedName, replaced);
        tests = context.LoadFromAssemblyPath(Path.Combine(folder, testAssembly + ".dll"));
        Switch = context.Replaced.GetType(Mutation.Switch.TypeName);
    }

    /// <summary>The type that switches mutants on.</summary>
    public Type? Switch { get; }

    /// <summary>The classes with tests, by full name.</summary>
    public IEnumerable<string> Classes => tests.GetExportedTypes().Where(type => Methods(type).Any()).Select(type => type.FullName!);

    /// <summary>Whether there is such a test.</summary>
    public bool Has(string className, string method) => tests.GetType(className) is { } type && Methods(type).Any(item => item.Name == method);

    /// <summary>Sets a field of the switch.</summary>
    public void Set(string field, object? value) => Switch!.GetField(field)!.SetValue(null, value);

    /// <summary>Runs the tests of a class.</summary>
    /// <param name="className">The class.</param>
    /// <param name="skipped">Methods to leave out.</param>
    /// <param name="all">Whether to go on after the first that fails.</param>
    /// <param name="only">The only method to run; null for all.</param>
    /// <returns>The methods that failed; the first one only, unless all are asked for.</returns>
    public List<string> Run(string className, IReadOnlySet<string> skipped, bool all, string? only = null)
    {
        var failed = new List<string>();
        var type = tests.GetType(className, throwOnError: true)!;
        foreach (var method in Methods(type).Where(method => only is null || method.Name == only))
        {
            string name = className + "." + method.Name;
            if (!skipped.Contains(name) && !Passes(type, method))
            {
                failed.Add(name);
                if (!all)
                {
                    break;
                }
            }
        }

        return failed;
    }

    public void Dispose() => context.Unload();

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods().Where(method => method.GetCustomAttributes().Any(IsFact));

    private static bool IsFact(Attribute attribute)
    {
        for (var type = attribute.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == "Xunit.FactAttribute")
            {
                return true;
            }
        }

        return false;
    }

    private static bool Passes(Type type, MethodInfo method)
    {
        try
        {
            foreach (var row in Rows(type, method))
            {
                object? instance = method.IsStatic ? null : Activator.CreateInstance(type);
                var result = method.Invoke(instance, row);
                (result as Task)?.GetAwaiter().GetResult();
                (instance as IDisposable)?.Dispose();
            }

            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static IEnumerable<object?[]?> Rows(Type type, MethodInfo method)
    {
        bool isTheory = false;
        foreach (var attribute in method.GetCustomAttributes())
        {
            switch (attribute.GetType().Name)
            {
                case "InlineDataAttribute":
                    isTheory = true;
                    yield return Fitting((object?[])attribute.GetType().GetProperty("Data")!.GetValue(attribute)!, method);
                    break;
                case "MemberDataAttribute":
                    isTheory = true;
                    string member = (string)attribute.GetType().GetProperty("MemberName")!.GetValue(attribute)!;
                    var arguments = (object?[])attribute.GetType().GetProperty("Arguments")!.GetValue(attribute)!;
                    const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
                    var rows = (IEnumerable)(type.GetProperty(member, Any)?.GetValue(null) ?? type.GetField(member, Any)?.GetValue(null)
                        ?? type.GetMethod(member, Any)!.Invoke(null, arguments)!);
                    foreach (object row in rows)
                    {
                        yield return row as object?[] ?? (object?[])row.GetType().GetInterface("ITheoryDataRow")!.GetMethod("GetData")!.Invoke(row, [])!;
                    }

                    break;
            }
        }

        if (!isTheory)
        {
            yield return [];
        }
    }

    /// <summary>Values that are missing have defaults; the last parameter may take all that are left.</summary>
    private static object?[] Fitting(object?[] data, MethodInfo method)
    {
        var parameters = method.GetParameters();
        if (parameters is [.., var last] && last.GetCustomAttribute<ParamArrayAttribute>() is not null
            && !(data.Length == parameters.Length && last.ParameterType.IsInstanceOfType(data[^1])))
        {
            var rest = Array.CreateInstance(last.ParameterType.GetElementType()!, data.Length - parameters.Length + 1);
            Array.Copy(data, parameters.Length - 1, rest, 0, rest.Length);
            return [.. data[..(parameters.Length - 1)], rest];
        }

        return [.. data, .. parameters.Skip(data.Length).Select(parameter => parameter.DefaultValue)];
    }

    private sealed class Context : AssemblyLoadContext
    {
        private readonly string folder;
        private readonly string replacedName;

        public Context(string folder, string replacedName, byte[] replaced)
            : base("mutant", isCollectible: true)
        {
            (this.folder, this.replacedName) = (folder, replacedName);
            Replaced = LoadFromStream(new MemoryStream(replaced));
        }

        public Assembly Replaced { get; }

        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name switch
        {
            var name when name == replacedName => Replaced,
            { } name when name.StartsWith("GenericGradient", StringComparison.Ordinal) => LoadFromAssemblyPath(Path.Combine(folder, name + ".dll")),
            _ => null,
        };
    }
}
