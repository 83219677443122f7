using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>The grants that a policy's attributes or hand-written grants state.</summary>
internal interface IStatedGrants
{
    /// <summary>Whether a token joins a room.</summary>
    bool JoinsRoom { get; }

    /// <summary>The value of the participant kind; 0 is a standard participant.</summary>
    int Kind { get; }

    /// <summary>The stated sources, as the bits of <see cref="TrackSourceTable"/>; null if they are left out.</summary>
    int? Sources { get; }

    /// <summary>The value of a flag in the token, or whether the token names a destination room; null if the flag is absent.</summary>
    bool? Flag(Grant grant);

    /// <summary>Whether the grant has a value that the compiler cannot evaluate, so it is unknown.</summary>
    bool IsUnresolved(Grant grant);
}
