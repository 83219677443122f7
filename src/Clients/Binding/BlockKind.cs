namespace GrantGen.Clients.Binding;

/// <summary>The contents of a block.</summary>
internal enum BlockKind : byte
{
    /// <summary>Not yet computed.</summary>
    Unknown,

    /// <summary>The members of a type, or types.</summary>
    Type,

    /// <summary>Anything else.</summary>
    Other,
}
