namespace GrantGen;

/// <summary>The server's answer to an action, as <see cref="PermissionSimulator"/> predicts it. Immutable and thread-safe.</summary>
/// <param name="Action">The action.</param>
/// <param name="Outcome">The result of the action.</param>
/// <param name="Message">The server's text; empty if it answers without one.</param>
/// <param name="Status">The HTTP status of a connection or of a call of the server API; null for an action in the room.</param>
/// <param name="MissingGrant">The missing grant that makes it fail, as <see cref="PolicyGrants"/> names it; null if no grant is missing.</param>
public sealed record SimulatedAnswer(LiveKitAction Action, ActionOutcome Outcome, string Message = "", int? Status = null, string? MissingGrant = null)
{
    /// <summary>Whether the action is done, announced to the others or not.</summary>
    public bool IsAllowed => Outcome is ActionOutcome.Allowed or ActionOutcome.AnnouncedToNobody;

    /// <summary>One sentence: action, answer, and the missing grant.</summary>
    public override string ToString()
    {
        string answer = Outcome switch
        {
            ActionOutcome.Allowed => "is allowed",
            ActionOutcome.Refused when Status is null => "is refused with NOT_ALLOWED",
            ActionOutcome.Refused => "is refused with HTTP " + Status.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ActionOutcome.Dropped => "is dropped without an error",
            ActionOutcome.TimedOut => "is dropped, and the caller times out",
            ActionOutcome.AnnouncedToNobody => "is accepted and announced to nobody, because the participant is hidden",
            _ => "is refused with HTTP 401",
        };
        return $"{Action} {answer}{(Message.Length == 0 ? "" : $", '{Message}'")}{(MissingGrant is null ? "" : $": the token lacks {MissingGrant}")}";
    }
}
