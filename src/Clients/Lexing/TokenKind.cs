namespace GrantGen.Clients.Lexing;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A name or a keyword: which of them, no reader of calls needs to know.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>What is in quotes, without them, or the part of it up to a hole.</summary>
    Text,

    /// <summary>Anything else: one character, or two that belong together.</summary>
    Punctuation,

    /// <summary>Opens a bracket, a hole in a text, or a block by indentation.</summary>
    Open,

    /// <summary>Closes one.</summary>
    Close,

    /// <summary>Of JSX, what opens a tag, so that the next word is the component, and what is between an attribute and its value.</summary>
    Tag,
}
