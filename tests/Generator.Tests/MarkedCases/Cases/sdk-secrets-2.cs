// GG3001: where else C# code keeps an API secret that stands in its source.
using System.IO; using System.Text; using GrantGen; using Livekit.Server.Sdk.Dotnet; using Microsoft.Extensions.Configuration;
namespace SecretsToo;
class StaticReadonly { private static readonly string Secret = "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"; string T() => new AccessToken(apiKey: "k", apiSecret: Secret).ToJwt(); } //! GG3001
class LocalConst { string T() { const string secret = "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"; return new AccessToken("k", secret).ToJwt(); } } //! GG3001
class LocalVariable { object T() { string secret = "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"; return new IngressServiceClient("h", "k", secret); } } //! GG3001
class Signer { readonly TokenSigner _s = new("k", "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"); public TokenSigner S => _s; } //! GG3001
class PrimaryDefault(string secret = "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA") { string T() => new AccessToken("k", secret).ToJwt(); } //! GG3001
class Verifier { object T() => new Livekit.Server.Sdk.Dotnet.TokenVerifier("k", "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"); } //! GG3001
class Coalesced { readonly string _s; public Coalesced(string? s) => _s = s ?? "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"; object T() => new SipServiceClient("h", "k", _s); } //! GG3001
class Environmental { string T() { string s = Environment.GetEnvironmentVariable("S") ?? "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"; return new AccessToken("k", s).ToJwt(); } } //! GG3001
class Getter { string Secret { get { return "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"; } } object T() => new AgentDispatchServiceClient("h", "k", Secret); } //! GG3001
class Assigned { string? _s; string T() { _s = "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"; return new AccessToken("k", _s).ToJwt(); } } //! GG3001
class Raw { string T() => new AccessToken("k", """kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA""").ToJwt(); } //! GG3001
record Settings(string Key = "k", string Secret = "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"); class BySettings { string T() { var s = new Settings(); return new AccessToken(s.Key, s.Secret).ToJwt(); } } //? GG3001
class Pair { static (string Key, string Secret) Get() => ("k", "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"); string T() { var (k, s) = Get(); return new AccessToken(k, s).ToJwt(); } } //? GG3001
class OwnFactory { static RoomServiceClient Make(string secret) => new("h", "k", secret); object T() => Make(secret: "kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA"); } //! GG3001
class FromConfiguration { string T(IConfiguration c) => new AccessToken(c["LiveKit:ApiKey"], c["LiveKit:ApiSecretOfTheProductionProject"]).ToJwt(); } // ok
class Thrown { string T(IConfiguration c) => new AccessToken(c["k"], c["s"] ?? throw new InvalidOperationException("LIVEKIT_API_SECRET is not set, see README.md")).ToJwt(); } // ok
class KeyOnly { string T(string secret) => new AccessToken("APIkR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0", secret).ToJwt(); } // ok
class Body { object T(WebhookReceiver r, string auth) => r.Receive("kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA-body", auth); } // ok
class Url { object T(string k, string s) => new RoomServiceClient("https://kr7vw2xn9ql4tb6ym1pz8cf3hj5sd0ga.livekit.cloud", k, s); } // ok
class Development { static TokenSigner S() => new("devkey", "secret"); } // ok
class DevelopmentField { const string Key = "devkey", Secret = "secret"; object T() => new RoomServiceClient("http://localhost:7880", Key, Secret); } // ok
class File1 { string T() => new AccessToken("k", File.ReadAllText("/run/secrets/livekit-api-secret-production").Trim()).ToJwt(); } // ok
class Identity { string T(string k, string s) => new AccessToken(k, s).WithIdentity("kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA").WithMetadata("kR7vW2xN9qL4tB6yM1pZ8cF3hJ5sD0gA").ToJwt(); } // ok
