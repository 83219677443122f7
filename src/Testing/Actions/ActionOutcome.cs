namespace GrantGen;

/// <summary>The result of an action for its caller.</summary>
public enum ActionOutcome
{
    /// <summary>The server does it, and the others see it.</summary>
    Allowed,

    /// <summary>The server answers NOT_ALLOWED, or rejects the connection with a status other than 401.</summary>
    Refused,

    /// <summary>No error and no effect.</summary>
    Dropped,

    /// <summary>The server drops it, and the caller's SDK times out (an RPC: error 1501 after 7 s).</summary>
    TimedOut,

    /// <summary>The server accepts it and does not announce it to anyone, because the participant is hidden.</summary>
    AnnouncedToNobody,

    /// <summary>The server answers HTTP 401.</summary>
    Unauthorized,
}
