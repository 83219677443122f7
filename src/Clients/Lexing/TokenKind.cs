namespace GrantGen.Clients.Lexing;

/// <summary>The kind of a token.</summary>
internal enum TokenKind : byte
{
    /// <summary>A name or a keyword: which of them, no reader of calls needs to know.</summary>
    Identifier,

    /// <summary>A number.</summary>
    Number,

    /// <summary>The content of a string literal, or its part up to an interpolation.</summary>
    StringLiteral,

    /// <summary>Anything else: one character, or two that belong together.</summary>
    Punctuation,

    /// <summary>Opens a bracket, a hole in a text, or a block by indentation.</summary>
    Open,

    /// <summary>Closes one.</summary>
    Close,

    /// <summary>Of JSX, what opens a tag, so that the next word is the component, and what is between an attribute and its value.</summary>
    Tag,
}
