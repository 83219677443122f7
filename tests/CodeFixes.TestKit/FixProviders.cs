using System.Collections.Immutable;
using System.Composition;
using System.Composition.Hosting;
using System.Reflection;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GrantGen.CodeFixes.TestKit;

/// <summary>The code fixes of the product, found as an editor finds them: by composition.</summary>
public static class FixProviders
{
    private static readonly Lazy<ImmutableArray<CodeFixProvider>> Composed = new(Compose);

    /// <summary>The assembly of the code fixes.</summary>
    public static Assembly Assembly { get; } = Assembly.Load("GrantGen.CodeFixes");

    /// <summary>All providers.</summary>
    public static ImmutableArray<CodeFixProvider> All => Composed.Value;

    /// <summary>The providers of fixes for a rule, in a C# file or in another.</summary>
    internal static IEnumerable<CodeFixProvider> For(string id, TextDocumentKind kind) =>
        All.Where(provider => provider.FixableDiagnosticIds.Contains(id) && Attribute(provider.GetType())!.DocumentKinds.Contains(kind.ToString()));

    private static ExportCodeFixProviderAttribute? Attribute(Type type) => type.GetCustomAttribute<ExportCodeFixProviderAttribute>();

    private static ImmutableArray<CodeFixProvider> Compose()
    {
        var types = Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider))).ToList();
        var faults = types.SelectMany(Faults).ToList();
        using var container = new ContainerConfiguration().WithAssembly(Assembly).CreateContainer();
        ImmutableArray<CodeFixProvider> providers = [.. container.GetExports<CodeFixProvider>().OrderBy(p => p.GetType().FullName, StringComparer.Ordinal)];

        var known = Product.Descriptors.Select(d => d.Id).ToHashSet();
        faults.AddRange(types.Except(providers.Select(p => p.GetType())).Select(type => $"  {type}: is not composed"));
        faults.AddRange(
            from provider in providers
            from id in provider.FixableDiagnosticIds
            where !known.Contains(id)
            select $"  {provider.GetType()}: no analyzer reports {id}");
        return faults.Count == 0 ? providers : throw new KitException("An editor would not use these code fixes as they are meant.", faults);
    }

    // Both mistakes compile, pass tests that create the provider themselves, and are not reported by a build.
    private static IEnumerable<string> Faults(Type type)
    {
        if (Attribute(type)?.Languages.Contains(LanguageNames.CSharp) != true)
        {
            yield return $"  {type}: lacks [ExportCodeFixProvider(LanguageNames.CSharp)]";
        }

        if (type.GetCustomAttribute<SharedAttribute>() is null)
        {
            yield return $"  {type}: lacks [Shared]";
        }
    }
}
