using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Languages;

/// <summary>A language that client code is written in: its lexer, and the properties that the readers need.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Sdk">The SDK whose calls are searched for.</param>
/// <param name="Calls">The calls of that SDK.</param>
/// <param name="Tokenize">Splits a text into tokens.</param>
internal sealed record ClientLanguage(string Name, ClientSdk Sdk, CallIndex Calls, Action<string, TokenBuffer, SuppressionDirectives> Tokenize)
{
    private static readonly IgnoreCaseSearch s_marker = new(LiveKitMarker.Name, LiveKitMarker.RarestChar);

    private KeywordSet? _declarationWords;

    /// <summary>The separator between the label of an argument and its value; null if arguments have no labels.</summary>
    public string? LabelSign { get; init; }

    /// <summary>The keywords before the name of a function: without one, a bracket after a name is a call.</summary>
    public KeywordSet FunctionWords { get; init; } = new();

    /// <summary>The keywords before the name of a type that is declared.</summary>
    public KeywordSet TypeWords { get; init; } = new();

    /// <summary>The keywords before the name of a type, a function or a field that is declared.</summary>
    public KeywordSet DeclarationWords => _declarationWords ??= new([.. TypeWords.Words, .. FunctionWords.Words, "var", "val"]);

    /// <summary>The keywords whose block contains members of a type, or types.</summary>
    public KeywordSet TypeBlockWords { get; init; } = new();

    /// <summary>Whether variables have function scope and are declared by assignment.</summary>
    public bool IsFunctionScoped { get; init; }

    /// <summary>Whether the type of a variable precedes its name.</summary>
    public bool TypesComeFirst { get; init; }

    /// <summary>Whether a file contains LiveKit's name, or the usual name of the SDK in Go files.</summary>
    public bool IsLiveKitNamedIn(string text)
        => s_marker.OccursIn(text) || (Sdk == ClientSdk.Go && text.IndexOf(LiveKitMarker.GoAlias, StringComparison.Ordinal) >= 0);

    /// <summary>Splits a text into tokens, which are valid as long as their buffer.</summary>
    public (TokenList Tokens, IReadOnlyList<SuppressionDirective> Suppressions) Read(string text, TokenBuffer buffer)
    {
        SuppressionDirectives comments = new(text);
        Tokenize(text, buffer, comments);
        return (new TokenList(text, buffer), comments.Directives);
    }
}
