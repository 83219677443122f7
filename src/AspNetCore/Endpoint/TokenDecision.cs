using System.Diagnostics;

namespace GrantGen;

/// <summary>
/// The application's answer to a request: a token of a policy for a room and an identity, or a rejection. Only the application knows
/// who may do what. A request that names more than the decision grants is rejected.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TokenDecision
{
    private TokenDecision()
    {
    }

    /// <summary>The room; null where the policy names one.</summary>
    public string? Room { get; private init; }

    /// <summary>The identity; null for that of the authenticated user.</summary>
    public string? Identity { get; private init; }

    /// <summary>Name, metadata, attributes and a shorter lifetime.</summary>
    public ParticipantOptions Options { get; private init; }

    /// <summary>The values of the holes of the policy's room template, by the hole's name.</summary>
    public IReadOnlyDictionary<string, string>? Holes { get; private init; }

    /// <summary>The names of the agents that the request may name; null for none.</summary>
    public IReadOnlyCollection<string>? AllowedAgents { get; private init; }

    /// <summary>The policy; null for that of the endpoint.</summary>
    internal MintDelegate? Mint { get; private init; }

    /// <summary>The reason for a rejection; null if a token is granted.</summary>
    internal TokenDenial? Denial { get; private init; }

    /// <summary>The arguments of the mint.</summary>
    /// <param name="identity">The identity.</param>
    /// <param name="options">The participant's name, metadata, attributes and so on.</param>
    internal RoomPolicyArguments ArgumentsFor(string identity, in ParticipantOptions options)
        => new() { Room = Room, Identity = identity, Holes = Holes, Options = options };

    /// <summary>A token of the endpoint's policy.</summary>
    /// <param name="room">The room, where the policy names none.</param>
    /// <param name="identity">The identity; null for that of the authenticated user.</param>
    /// <param name="options">Name, metadata, attributes and a shorter lifetime. A value that the request names must be the same.</param>
    /// <param name="holes">The values of the holes of the policy's room template.</param>
    /// <param name="allowAgents">
    /// The names of agents that the request may name. Their requested metadata and attributes override those of the policy's
    /// dispatch of that name, so this lets the client write that agent's metadata. Deployment, restart policy and thread stay the
    /// policy's. Anything else in a room configuration is rejected unless the token contains the same.
    /// </param>
    public static TokenDecision Allow(
        string? room = null,
        string? identity = null,
        ParticipantOptions options = default,
        IReadOnlyDictionary<string, string>? holes = null,
        IReadOnlyCollection<string>? allowAgents = null)
        => new() { Room = room, Identity = identity, Options = options, Holes = holes, AllowedAgents = allowAgents };

    /// <summary>A token of a policy, where an endpoint chooses among several.</summary>
    /// <inheritdoc cref="Allow" path="/param"/>
    /// <typeparam name="TPolicy">The policy.</typeparam>
    public static TokenDecision Allow<TPolicy>(
        string? room = null,
        string? identity = null,
        ParticipantOptions options = default,
        IReadOnlyDictionary<string, string>? holes = null,
        IReadOnlyCollection<string>? allowAgents = null)
        where TPolicy : IRoomPolicy
        => new() { Mint = MintDelegate.ForPolicy<TPolicy>(), Room = room, Identity = identity, Options = options, Holes = holes, AllowedAgents = allowAgents };

    /// <summary>No token, because the caller is not allowed the requested value of a field (403).</summary>
    /// <param name="field">The field, as the request spells it: <c>room_name</c>.</param>
    /// <param name="detail">The reason, which the caller reads; null for "may not be chosen by the caller".</param>
    public static TokenDecision Refuse(string field, string? detail = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        return new TokenDecision { Denial = new TokenDenial(403, field, detail ?? TokenDenial.NotChosenByCaller(field)) };
    }

    /// <summary>No token, because a field of the request has a value that is not valid (400).</summary>
    /// <param name="field">The field, as the request spells it: <c>room_name</c>.</param>
    /// <param name="detail">The error in the field, which the caller reads.</param>
    /// <exception cref="ArgumentException">The field or the detail is empty.</exception>
    public static TokenDecision Invalid(string field, string detail)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        ArgumentException.ThrowIfNullOrEmpty(detail);
        return new TokenDecision { Denial = new TokenDenial(400, field, detail) };
    }

    /// <summary>No token at all for this caller (403).</summary>
    /// <param name="detail">The reason, which the caller reads.</param>
    public static TokenDecision Forbid(string detail = "The caller may not have a token here.")
        => new() { Denial = new TokenDenial(403, Field: null, detail) };

    /// <summary>Shows the room and the policy, never a token or a secret.</summary>
    public override string ToString()
        => Denial is { } denial
            ? $"TokenDecision(refused: {denial.Detail})"
            : $"TokenDecision({Mint?.Policy ?? "the endpoint's policy"}, {Room ?? "the policy's room"})";
}
