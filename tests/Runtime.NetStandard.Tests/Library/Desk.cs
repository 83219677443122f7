using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GrantGen.NetStandardLibrary
{
    /// <summary>
    /// All of GrantGen that a library calls, including every <c>init</c> accessor. Calls of these accessors refer to <c>IsExternalInit</c>
    /// in the assembly that this one was compiled against.
    /// </summary>
    public static class Desk
    {
        /// <summary>Every option.</summary>
        public static ParticipantOptions Options(string metadata) => new()
        {
            Name = "Ada",
            Metadata = metadata,
            Attributes = new Dictionary<string, string> { ["key"] = "value" },
            Ttl = TimeSpan.FromMinutes(5),
        };

        /// <summary>Every limit.</summary>
        public static TokenLimits Limits() => new()
        {
            MaxRoomNameBytes = 100,
            MaxIdentityBytes = 101,
            MaxNameBytes = 102,
            MaxMetadataBytes = 103,
            MaxAttributesBytes = 104,
        };

        /// <summary>Values for generic code.</summary>
        public static RoomPolicyArguments Arguments(string room, string identity) => new()
        {
            Room = room,
            DestinationRoom = null,
            Identity = identity,
            Holes = new Dictionary<string, string> { ["hall"] = "a1" },
            Options = Options("m"),
        };

        /// <summary>Grants that are created without a policy.</summary>
        public static PolicyGrants Viewer() => new() { RoomJoin = true, CanPublish = false, Ttl = TimeSpan.FromHours(1) };

        /// <summary>A signer with every parameter.</summary>
        public static TokenSigner Signer(string key, string secret, TimeProvider clock) => new(key, secret, clock, Limits());

        /// <summary>A verifier with every parameter.</summary>
        public static TokenVerifier Verifier(string key, string secret, TimeProvider clock) => new(new[] { new ApiKeyPair(key, secret) }, clock) { MaxTokenLength = 4_000 };

        /// <summary>Reads a claim for which GrantGen has no property; null if the token is rejected.</summary>
        public static JsonElement? Claim(TokenVerifier verifier, string token, string name)
            => verifier.TryVerify(token, out VerifiedToken? verified) ? verified.OtherClaims[name] : null;

        /// <summary>Verifies a webhook.</summary>
        public static TokenVerificationFailure Webhook(TokenVerifier verifier, byte[] body, string authorization)
            => new WebhookVerifier(verifier).TryVerify(body, authorization, out _, out TokenVerificationFailure failure) ? TokenVerificationFailure.None : failure;

        /// <summary>Writes a token.</summary>
        public static void Write(IBufferWriter<byte> destination, TokenSigner signer, string room, string identity)
            => JoinPolicy.WriteToken(destination, signer, room, identity, Options("m"));

        /// <summary>Mints with metadata that is an object.</summary>
        public static string WithMetadata<TMetadata>(TokenSigner signer, TMetadata metadata, JsonTypeInfo<TMetadata> type)
            => LobbyPolicy.CreateToken(signer, "identity", metadata, type);
    }
}
