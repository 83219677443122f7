namespace GrantGen.Policies;

/// <summary>A right: a token either has it or does not.</summary>
/// <param name="DisplayText">Completes "its holder can …".</param>
/// <param name="IsIn">Whether the grants include it.</param>
internal sealed record Right(string DisplayText, Func<GrantSet, bool> IsIn)
{
    /// <summary>
    /// The participant permission, if the right is one: its name in the approved file, if the grants include it directly. A
    /// participant that moderates the room can grant it to itself.
    /// </summary>
    public ParticipantRight? Participant { get; init; }
}
