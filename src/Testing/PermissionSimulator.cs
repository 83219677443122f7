using System.Text;
using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen;

/// <summary>
/// Predicts the response of a LiveKit server to an action, from the grants alone. The rules are those of the analyzers; a test of this library
/// compares them with the responses of livekit-server 1.13.11 to real clients. Thread-safe.
/// </summary>
public static class PermissionSimulator
{
    private const string Denied = "permissions denied";

    /// <summary>The answer to an action of a participant, or of a caller of the server API, that holds a token of the policy.</summary>
    /// <remarks>Values that the policy leaves open count as set: the identity, and a room that the caller of <c>CreateToken</c> names.</remarks>
    /// <param name="grants">The grants of a policy.</param>
    /// <param name="action">The action.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SimulatedAnswer Evaluate(PolicyGrants grants, LiveKitAction action)
    {
        ArgumentNullException.ThrowIfNull(grants);
        ArgumentNullException.ThrowIfNull(action);
        return Evaluate(grants, action, token: null);
    }

    /// <summary>The answer to an action of the holder of a verified token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="action">The action.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SimulatedAnswer Evaluate(VerifiedToken token, LiveKitAction action)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(action);
        return Evaluate(token.Grants, action, token);
    }

    /// <summary>The answer to an action of the holder of a token; 401 with the server's text if the token does not verify.</summary>
    /// <param name="token">The token.</param>
    /// <param name="action">The action.</param>
    /// <param name="verifier">A verifier with the keys of the simulated server.</param>
    /// <exception cref="ArgumentNullException">The action or the verifier is null.</exception>
    public static SimulatedAnswer Evaluate(string? token, LiveKitAction action, TokenVerifier verifier)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(verifier);
        return verifier.TryVerify(token, out VerifiedToken? verified, out TokenVerificationFailure failure)
            ? Evaluate(verified, action)
            : new SimulatedAnswer(action, ActionOutcome.Unauthorized, ServerTexts.GetMessage(failure, token), 401);
    }

    /// <summary>The answer to an action of a participant, of a caller of the server API, or of a caller of an agent's endpoint.</summary>
    /// <param name="grants">The grants of the policy or the token.</param>
    /// <param name="action">The action.</param>
    /// <param name="token">The token; null if only the policy is known.</param>
    private static SimulatedAnswer Evaluate(PolicyGrants grants, LiveKitAction action, VerifiedToken? token) => action switch
    {
        { AgentName: not null } => EvaluateAgentEndpoint(grants, action, isPolicy: token is null),
        { Method: not null } => EvaluateCall(grants, action, isPolicy: token is null),
        _ => RefuseJoin(grants, action)
            ?? (token is null ? null : RefuseConnection(token, action))
            ?? EvaluateInRoom(grants, action, listsUnknown: token?.UnknownSources.Contains("unknown", StringComparer.Ordinal) == true),
    };

    private static SimulatedAnswer? RefuseJoin(PolicyGrants grants, LiveKitAction action)
        => grants.RoomJoin == true ? null
            : new SimulatedAnswer(action, ActionOutcome.Unauthorized, HasVideoClaim(grants) ? Denied : "no permissions to access the room", 401,
                GrantTable.RoomJoin.Property);

    /// <summary>The order of the checks is that of livekit/livekit pkg/service/utils.go and rtcservice.go.</summary>
    private static SimulatedAnswer? RefuseConnection(VerifiedToken token, LiveKitAction action)
    {
        return string.IsNullOrEmpty(token.Identity) ? Refuse(400, "identity cannot be empty")
            : Encoding.UTF8.GetByteCount(token.Identity) > ServerLimits.IdentityBytes ? Refuse(400,
                "participant identity length exceeds limits: max length 256")
            : string.IsNullOrEmpty(token.Room) ? Refuse(400, "no room name", GrantTable.Room.Property)
            : Encoding.UTF8.GetByteCount(token.Room) > ServerLimits.RoomNameBytes ? Refuse(400, "room name length exceeds limits: max length 256")
            : Encoding.UTF8.GetByteCount(token.Metadata ?? "") > ServerLimits.MetadataBytes
                || token.Attributes.Sum(pair => Encoding.UTF8.GetByteCount(pair.Key) + Encoding.UTF8.GetByteCount(pair.Value)) > ServerLimits.AttributesBytes
                ? Refuse(500, "connection closed by media")
            : null;

        SimulatedAnswer Refuse(int status, string message, string? grant = null) => new(action, ActionOutcome.Refused, message, status, grant);
    }

    private static SimulatedAnswer EvaluateInRoom(PolicyGrants grants, LiveKitAction action, bool listsUnknown)
    {
        GrantView view = new(grants);
        PublishedSource source = action.Source == PublishedSource.Unknown && listsUnknown ? PublishedSource.Undetermined : action.Source;
        foreach (PermissionInfo need in action.Needs)
        {
            if (PermissionEvaluator.Evaluate(need, null, source, view) is { } missing)
            {
                string message = action.Lacking == ActionOutcome.Refused ? action.ServerText ?? "" : "";
                return new SimulatedAnswer(action, action.Lacking, message, MissingGrant: missing.Grant.GrantsProperty);
            }
        }

        return new SimulatedAnswer(action, grants.Hidden == true ? action.WhenHidden : ActionOutcome.Allowed);
    }

    /// <summary>Join, identity and room do not matter (livekit/livekit pkg/service/agentendpoint.go).</summary>
    private static SimulatedAnswer EvaluateAgentEndpoint(PolicyGrants grants, LiveKitAction action, bool isPolicy)
    {
        Grant? missing = grants.AgentEndpointCall != true ? GrantTable.AgentEndpointCall
            : !Covers(grants.AgentEndpointAgentName, action.AgentName) ? GrantTable.AgentEndpointAgentName
            : !Covers(grants.AgentEndpointDeployment, action.Deployment) ? GrantTable.AgentEndpointDeployment
            : null;
        return missing is null
            ? new SimulatedAnswer(action, ActionOutcome.Allowed)
            : new SimulatedAnswer(action, ActionOutcome.Refused, "forbidden", 403, missing.GrantsProperty);

        bool Covers(string? granted, string? asked)
            => string.IsNullOrEmpty(granted) || (isPolicy ? RoomNames.Fits(granted, asked) : string.Equals(granted, asked, StringComparison.Ordinal));
    }

    private static SimulatedAnswer EvaluateCall(PolicyGrants grants, LiveKitAction action, bool isPolicy)
    {
        ServerMethod method = action.Method!;
        GrantView view = new(grants);
        foreach (Grant grant in method.Grants)
        {
            bool isGranted = grant == GrantTable.DestinationRoom
                ? Names(grants.DestinationRoom, action.DestinationRoom)
                : view.Flag(grant) == true
                    && (grant != GrantTable.RoomAdmin || (isPolicy && action.Room is null) || Names(grants.Room, action.Room, callerNames: isPolicy));
            if (!isGranted)
            {
                return new SimulatedAnswer(action, ActionOutcome.Unauthorized, Denied, 401, grant.GrantsProperty);
            }
        }

        return new SimulatedAnswer(action, ActionOutcome.Allowed, Status: 200);

        bool Names(string? granted, string? asked, bool callerNames = false)
            => isPolicy && (granted is not null || callerNames)
                ? RoomNames.Fits(granted, asked)
                : string.Equals(granted ?? "", asked ?? "", StringComparison.Ordinal);
    }

    /// <summary>Whether any field of the <c>video</c> claim is present: without the claim, the server's text differs.</summary>
    private static bool HasVideoClaim(PolicyGrants grants)
        => !string.IsNullOrEmpty(grants.Room) || !string.IsNullOrEmpty(grants.DestinationRoom) || grants.CanPublishSources is not null
            || new[]
            {
                grants.RoomJoin, grants.RoomCreate, grants.RoomList, grants.RoomRecord, grants.RoomAdmin, grants.IngressAdmin, grants.Hidden, grants.Recorder,
                grants.Agent, grants.CanPublish, grants.CanSubscribe, grants.CanPublishData, grants.CanUpdateOwnMetadata, grants.CanSubscribeMetrics,
                grants.CanManageAgentSession,
            }.Any(flag => flag is not null);
}
