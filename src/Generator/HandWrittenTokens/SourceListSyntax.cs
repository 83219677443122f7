using GrantGen.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// Reads a list of source names from syntax: the oldest compiler that loads the analyzers has collection expressions, but no operation for them.
/// </summary>
internal static class SourceListSyntax
{
    /// <summary>
    /// The name of a track without a source. The server accepts it (livekit/protocol
    /// auth/grants.go, <c>sourceToString</c>), but a policy cannot state it.
    /// </summary>
    public const string Unknown = "unknown";

    /// <summary>The expressions of a list's elements; null if the list is not written out.</summary>
    public static IReadOnlyList<ExpressionSyntax>? GetElements(ExpressionSyntax list) => list switch
    {
        ParenthesizedExpressionSyntax parenthesized => GetElements(parenthesized.Expression),
        CastExpressionSyntax cast => GetElements(cast.Expression),
        PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression) => GetElements(postfix.Operand),
        CollectionExpressionSyntax collection when collection.Elements.All(element => element is ExpressionElementSyntax)
            => collection.Elements.Select(element => ((ExpressionElementSyntax)element).Expression).ToList(),
        BaseObjectCreationExpressionSyntax creation => GetElements(creation),
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        InitializerExpressionSyntax initializer => initializer.Expressions,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList", Expression: { } source } } => GetElements(source),
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Empty" }, Expression: { } owner } }
            when SyntaxNames.GetSimpleName(owner) is "Array" or "Enumerable" => Array.Empty<ExpressionSyntax>(),
        _ => null,
    };

    /// <summary>The bits of the sources that a name denotes; 0 for one that the server does not know, or that a policy cannot name.</summary>
    public static int BitsOf(string name) => TrackSourceTable.All.FirstOrDefault(source => source.WireName == name)?.Flag ?? 0;

    /// <summary>Whether the server knows a name: exactly, in lower case.</summary>
    public static bool IsKnown(string name) => name == Unknown || BitsOf(name) != 0;

    /// <summary>The expressions of the elements that are written out, in any collection syntax.</summary>
    public static IEnumerable<ExpressionSyntax> GetPossibleElements(ExpressionSyntax list) => list switch
    {
        ConditionalExpressionSyntax conditional => GetPossibleElements(conditional.WhenTrue).Concat(GetPossibleElements(conditional.WhenFalse)),
        BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression) => GetPossibleElements(coalesce.Left)
            .Concat(GetPossibleElements(coalesce.Right)),
        CollectionExpressionSyntax collection => collection.Elements.SelectMany(element => element switch
        {
            ExpressionElementSyntax single => new[] { single.Expression },
            SpreadElementSyntax spread => GetPossibleElements(spread.Expression),
            _ => Enumerable.Empty<ExpressionSyntax>(),
        }),
        _ => GetElements(list) ?? Enumerable.Empty<ExpressionSyntax>(),
    };

    /// <summary>The probably intended name for one that the server does not know; null if none is plausible.</summary>
    public static string? SuggestSource(string name)
    {
        string letters = new(name.Where(char.IsLetter).Select(char.ToLowerInvariant).ToArray());
        letters = letters.StartsWith("source", StringComparison.Ordinal) ? letters.Substring("source".Length) : letters;
        return letters switch
        {
            "unknown" => Unknown,
            "cam" or "webcam" or "video" => NameOf("Camera"),
            "mic" or "audio" => NameOf("Microphone"),
            "screen" or "screensharing" or "desktop" or "screensharevideo" => NameOf("ScreenShare"),
            "screenaudio" or "screensharingaudio" => NameOf("ScreenShareAudio"),
            _ => TrackSourceTable.All.FirstOrDefault(source => string.Equals(source.Name, letters, StringComparison.OrdinalIgnoreCase))?.WireName,
        };
    }

    private static string? NameOf(string source) => TrackSourceTable.All.FirstOrDefault(fact => fact.Name == source)?.WireName;

    private static IReadOnlyList<ExpressionSyntax>? GetElements(BaseObjectCreationExpressionSyntax creation)
    {
        IEnumerable<ExpressionSyntax> added = creation.Initializer?.Expressions ?? Enumerable.Empty<ExpressionSyntax>();
        return creation.ArgumentList?.Arguments.Count switch
        {
            null or 0 => added.ToList(),
            1 when creation.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax literal
                && literal.IsKind(SyntaxKind.NumericLiteralExpression) => added.ToList(),
            1 when GetElements(creation.ArgumentList.Arguments[0].Expression) is { } copied => copied.Concat(added).ToList(),
            _ => null,
        };
    }
}
