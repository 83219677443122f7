using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace GrantGen.TestKit;

/// <summary>
/// Searches all values of the pipeline for objects of a compilation. One such object keeps the whole compilation in memory, and is never
/// equal to its successor.
/// </summary>
internal static class ModelGraph
{
    private const BindingFlags Fields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static void Check(GeneratorRunResult result)
    {
        var named =
            from step in CacheCheck.OwnSteps(result)
            from output in step.Value.SelectMany(s => s.Outputs)
            select (step.Key, output.Value);

        // The inputs of an output, even if its step has no name.
        var inputs =
            from step in result.TrackedOutputSteps
            from input in step.Value.SelectMany(s => s.Inputs)
            select ("input of " + step.Key, input.Source.Outputs[input.OutputIndex].Value);

        var findings = named.Concat(inputs).SelectMany(v => Find(v.Value, v.Item1)).Distinct().ToList();
        if (findings.Count > 0)
        {
            throw new KitException("The pipeline hands on objects of the compilation.", findings);
        }
    }

    /// <summary>The paths from an object to objects of a compilation.</summary>
    public static IEnumerable<string> Find(object? root, string name)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? Value, string Path)>([(root, name)]);
        while (open.TryPop(out var next))
        {
            if (next.Value is not { } value || IsLeaf(value) || !seen.Add(value))
            {
                continue;
            }

            if (IsOfCompilation(value))
            {
                yield return $"  {next.Path} : {value.GetType().FullName}";
                continue;
            }

            if (value is Array array)
            {
                foreach (var element in (IEnumerable)array)
                {
                    open.Push((element, next.Path + "[]"));
                }

                continue;
            }

            for (var type = value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (var field in type.GetFields(Fields))
                {
                    open.Push((field.GetValue(value), $"{next.Path}.{MemberName(field)}"));
                }
            }
        }
    }

    // The field of a property is called <Name>k__BackingField, and the field of a primary constructor's parameter <name>P.
    private static string MemberName(FieldInfo field) =>
        field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    // Tested with `is`: these are interfaces and base types, so comparing exact types would find nothing.
    private static bool IsOfCompilation(object value) =>
        value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Compilation or SemanticModel
            or AttributeData or IOperation
        || value.GetType().FullName is { } name
            && name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal)
            && (name.Contains(".Symbols.", StringComparison.Ordinal) || name.Contains(".Syntax.InternalSyntax.", StringComparison.Ordinal));

    private static bool IsLeaf(object value) =>
        value is string or decimal or MemberInfo or Assembly or Module or Pointer || value.GetType() is { IsPrimitive: true } or { IsEnum: true };
}
