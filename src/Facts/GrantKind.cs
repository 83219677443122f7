namespace GrantGen.Facts;

/// <summary>The kind of a grant's value.</summary>
internal enum GrantKind
{
    /// <summary>true, false, or left out.</summary>
    Flag,

    /// <summary>A list of track sources.</summary>
    Sources,

    /// <summary>The name of a room.</summary>
    RoomName,

    /// <summary>A string: a constant or a template.</summary>
    Text,

    /// <summary>A list of strings: each a constant or a template.</summary>
    Texts,
}
