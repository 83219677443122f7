namespace GrantGen.Tool.Why;

/// <summary>How certain it is that a text is about LiveKit. The higher it is, the lower the threshold for an answer.</summary>
internal enum Closeness
{
    /// <summary>No evidence.</summary>
    None,

    /// <summary>One concept that LiveKit and other software have, such as a room.</summary>
    Possible,

    /// <summary>Several such concepts.</summary>
    Likely,

    /// <summary>A name: LiveKit itself, a method of an SDK, a grant.</summary>
    Named,
}
