using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>Names a policy after the member that mints its token.</summary>
internal static class PolicyNameGenerator
{
    private const string Suffix = "Policy";
    private const string Async = "Async";

    private static readonly string[] s_verbs = { "Get", "Create", "Make", "Build", "Generate", "Mint", "Issue" };

    /// <summary>Suitable names, best first. None of them is declared at the position.</summary>
    public static IEnumerable<string> Candidates(SemanticModel model, int position, INamespaceSymbol container, CancellationToken cancellationToken)
    {
        string name = GetName(model.GetEnclosingSymbol(position, cancellationToken));
        return Enumerable.Range(1, int.MaxValue - 1)
            .Select(number => number == 1 ? name : name + number)
            .Where(candidate => !container.GetMembers(candidate).Any() && model.LookupSymbols(position, name: candidate).IsEmpty);
    }

    private static string GetName(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        string name = symbol switch
        {
            IMethodSymbol { AssociatedSymbol: { } property } => property.Name,
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method when SyntaxFacts.IsValidIdentifier(method.Name) => method.Name,
            IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor, ContainingType: { } type } => type.Name,
            IFieldSymbol or IPropertySymbol => symbol.Name,
            _ => "Token",
        };

        name = name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal) ? name.Substring(0, name.Length - Async.Length) : name;
        string verb = s_verbs.FirstOrDefault(candidate => name.Length > candidate.Length && name.StartsWith(candidate, StringComparison.Ordinal)
            && char.IsUpper(name[candidate.Length])) ?? "";
        name = name.Substring(verb.Length).TrimStart('_');
        return name.Length == 0 ? "Token" + Suffix : char.ToUpperInvariant(name[0]) + name.Substring(1) + Suffix;
    }
}
