using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>What is said about grants: by the attributes of a policy, or by grants that are written by hand.</summary>
internal interface IStatedGrants
{
    /// <summary>Whether a token joins a room.</summary>
    bool Joins { get; }

    /// <summary>The value of the participant kind; 0 is a standard participant.</summary>
    int Kind { get; }

    /// <summary>The stated sources, as the bits of <see cref="TrackSourceTable"/>; null if they are left out.</summary>
    int? Sources { get; }

    /// <summary>The value of a flag as it is in the token, or whether a destination room is named; null if it is absent there.</summary>
    bool? Flag(Grant grant);

    /// <summary>Whether the grant is given a value that the compiler cannot work out: nobody knows what it is.</summary>
    bool IsUnreadable(Grant grant);
}
