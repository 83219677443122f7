using System.Collections.Immutable;
using System.Reflection;
using GrantGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.TestKit;

/// <summary>The code under test: the generator, and every analyzer of its assembly.</summary>
public static class Product
{
    private static readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> Found = new(Find);

    /// <summary>The assembly of the generator and the analyzers.</summary>
    public static Assembly GeneratorAssembly => typeof(RoomPolicyGenerator).Assembly;

    /// <summary>The analyzers, one instance of each for the whole process, as in a compiler server.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => Found.Value;

    /// <summary>The descriptors of all rules, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [.. Analyzers.SelectMany(a => a.SupportedDiagnostics).Distinct().OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>A new instance of the generator.</summary>
    /// <returns>The instance.</returns>
    public static ISourceGenerator NewGenerator() => new RoomPolicyGenerator().AsSourceGenerator();

    internal static bool IsOwn(string diagnosticId) => diagnosticId.StartsWith("GG", StringComparison.Ordinal);

    private static ImmutableArray<DiagnosticAnalyzer> Find()
    {
        var types = GeneratorAssembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .ToList();

        // The compiler finds analyzers by their attribute. Without it, an analyzer would pass its tests here but never run for a user.
        var unmarked = types.Where(type =>
            type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) != true);
        if (unmarked.Any())
        {
            throw new KitException("Analyzers without [DiagnosticAnalyzer(LanguageNames.CSharp)]:", unmarked.Select(t => t.FullName!));
        }

        return [.. types.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!)];
    }
}
