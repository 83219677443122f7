#nullable disable
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LiveKit.Internal.Threading;

namespace LiveKit
{
    public struct StringPair
    {
        public string key;
        public string value;
    }

    public class ConnectionDetails
    {
        public string ServerUrl { get; set; }
        public string ParticipantToken { get; set; }
    }

    public class TokenSourceFetchOptions
    {
        public string RoomName { get; set; }
        public string ParticipantName { get; set; }
        public string ParticipantIdentity { get; set; }
        public string ParticipantMetadata { get; set; }
        public Dictionary<string, string> ParticipantAttributes { get; set; }
        public string AgentName { get; set; }
        public string AgentMetadata { get; set; }
        public string AgentDeployment { get; set; }
    }

    public interface ITokenSource
    {
    }

    public interface ITokenSourceFixed : ITokenSource
    {
        TaskYieldInstruction<ConnectionDetails> FetchConnectionDetails();
    }

    public interface ITokenSourceConfigurable : ITokenSource
    {
        TaskYieldInstruction<ConnectionDetails> FetchConnectionDetails(TokenSourceFetchOptions options);
    }

    public static class TokenSource
    {
        public delegate Task<ConnectionDetails> CustomTokenFunction();

        public static ITokenSourceFixed Literal(string serverUrl, string participantToken) => throw null!;
        public static ITokenSourceConfigurable Endpoint(string endpointUrl, IEnumerable<StringPair> headers) => throw null!;
        public static ITokenSourceFixed Custom(CustomTokenFunction customTokenFunction) => throw null!;
        public static ITokenSourceConfigurable DevelopmentTokenServer(string tokenServerId) => throw null!;

        [Obsolete("DevelopmentTokenServer")]
        public static ITokenSourceConfigurable SandboxTokenServer(string sandboxId) => throw null!;
    }

    public class TokenSourceComponent : UnityEngine.MonoBehaviour
    {
        public TaskYieldInstruction<ConnectionDetails> FetchConnectionDetails() => throw null!;
        public TaskYieldInstruction<ConnectionDetails> FetchConnectionDetails(TokenSourceFetchOptions options) => throw null!;
    }
}
