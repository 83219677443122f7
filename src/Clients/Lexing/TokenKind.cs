namespace GrantGen.Clients.Lexing;

/// <summary>The kind of a token.</summary>
internal enum TokenKind : byte
{
    /// <summary>An identifier or a keyword; the readers need not distinguish them.</summary>
    Identifier,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The content of a string literal, or its part up to an interpolation.</summary>
    StringLiteral,

    /// <summary>Anything else: one character, or two that belong together.</summary>
    Punctuation,

    /// <summary>Opens a bracket, an interpolation, or an indented block.</summary>
    Open,

    /// <summary>Closes a bracket, an interpolation, or an indented block.</summary>
    Close,

    /// <summary>In JSX, the bracket that opens a tag, before the name of the component, and the sign between an attribute and its value.</summary>
    Tag,
}
