// rules: GG3001
using System; using System.Collections.Generic; using System.Linq; using System.Text; using System.Threading.Tasks; using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Options;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Security.Cryptography; using System.Text.Json; using Microsoft.IdentityModel.Tokens;
using Livekit.Server.Sdk.Dotnet; using GrantGen; using TokenVerifier = Livekit.Server.Sdk.Dotnet.TokenVerifier;
namespace Own.Secrets;
class A1 { readonly TokenSigner _signer = new("key", "A1-0123456789abcdef0123456789abcdef"); } //! GG3001
class A2 { TokenSigner Make() { var secret = "A2-0123456789abcdef0123456789abcdef"; return new TokenSigner("k", secret); } } //! GG3001
class A3 { static TokenSigner? s_signer; static TokenSigner Signer => s_signer ??= new TokenSigner("k", "A3-0123456789abcdef0123456789abcdef"); } //! GG3001
class A4 { public string Secret { private get; set; } = "A4-0123456789abcdef0123456789abcdef"; //! GG3001
    TokenSigner S() => new("k", Secret); }
class A5 { readonly string _s; A5(IConfiguration c) { _s = c.GetValue<string>("LiveKit:Secret") ?? "A5-0123456789abcdef0123456789abcdef"; } TokenSigner S() => new("k", _s); } //! GG3001
class A6 { TokenSigner S(IConfiguration c) => new("k", c.GetSection("LiveKit")["Secret"] ?? Environment.GetEnvironmentVariable("S") ?? "A6-0123456789abcdef0123456789abcdef"); } //! GG3001
class A7 { TokenSigner S(IConfiguration c) => new("k", c.GetValue<string>("x", "A7-0123456789abcdef0123456789abcdef")!); } //! GG3001
class A8 { TokenSigner S(string? given) { if (string.IsNullOrEmpty(given)) given = "A8-0123456789abcdef0123456789abcdef"; return new TokenSigner("k", given); } } //! GG3001
class A9 { TokenSigner S(bool dev) { string secret; if (dev) { secret = "A9-0123456789abcdef0123456789abcdef"; } else { secret = Environment.GetEnvironmentVariable("S")!; } return new("k", secret); } } //! GG3001
class LiveKitSettings { public string ApiKey { get; set; } = "devkey"; public string ApiSecret { get; set; } = "B1-0123456789abcdef0123456789abcdef"; } //! GG3001
class B1(IOptions<LiveKitSettings> options) { string T() => new AccessToken(options.Value.ApiKey, options.Value.ApiSecret).ToJwt(); }
class B2 { void C(IServiceCollection s) => s.Configure<LiveKitSettings>(o => { o.ApiKey = "k"; o.ApiSecret = "B2-0123456789abcdef0123456789abcdef"; }); } //! GG3001
record B3Settings(string Key, string Secret); class B3(B3Settings s) { string T() => new AccessToken(s.Key, s.Secret).ToJwt(); } class B3Main { B3 M() => new(new B3Settings("k", "B3-0123456789abcdef0123456789abcdef")); } //! GG3001
class B4 { string T(string key = "k", string secret = "B4-0123456789abcdef0123456789abcdef") => new AccessToken(key, secret).ToJwt(); } //! GG3001
class B5 { (string Key, string Secret) Pair() => ("k", "B5-0123456789abcdef0123456789abcdef"); string T() { var (k, s) = Pair(); return new AccessToken(k, s).ToJwt(); } } //? GG3001
class B6 { static readonly Dictionary<string, string> Secrets = new() { ["prod"] = "B6-0123456789abcdef0123456789abcdef" }; string T() => new AccessToken("k", Secrets["prod"]).ToJwt(); } //? GG3001
class B7 { static readonly string[] Keys = { "k", "B7-0123456789abcdef0123456789abcdef" }; string T() => new AccessToken(Keys[0], Keys[1]).ToJwt(); } //? GG3001
class B8 { const string Prefix = "B8-0123456789"; const string Secret = Prefix + "abcdef0123456789abcdef"; string T() => new AccessToken("k", Secret).ToJwt(); } //! GG3001
class C1 { object T() => new WebhookReceiver("k", "C1-0123456789abcdef0123456789abcdef"); } //! GG3001
class C2 { object T() => new TokenVerifier("k", "C2-0123456789abcdef0123456789abcdef"); } //! GG3001
class C3 { object T() { var c = new RoomServiceClient("h", "k", "C3-0123456789abcdef0123456789abcdef"); return c; } } //! GG3001
static class Const { public const string Secret = "C4-0123456789abcdef0123456789abcdef"; } //! GG3001
class C4 { object A() => new AccessToken("k", Const.Secret); object B() => new AccessToken("k", Const.Secret); object C() => new WebhookReceiver("k", Const.Secret); }
class C5 { string T() => Mint(secret: "C5-0123456789abcdef0123456789abcdef", key: "k"); static string Mint(string key, string secret) => Inner(key, secret); static string Inner(string k, string s) => new AccessToken(k, s).ToJwt(); } //! GG3001
class C6(string key, string secret) { public C6() : this("k", "C6-0123456789abcdef0123456789abcdef") { } string T() => new AccessToken(key, secret).ToJwt(); } //! GG3001
class C7Base(string secret) { protected string Secret => secret; } class C7() : C7Base("C7-0123456789abcdef0123456789abcdef") { string T() => new AccessToken("k", Secret).ToJwt(); } //! GG3001
class C8 { void S(IServiceCollection s) => s.AddSingleton(_ => new RoomServiceClient("h", "k", "C8-0123456789abcdef0123456789abcdef")); } //! GG3001
class C9 { void S(IServiceCollection s) { const string secret = "C9-0123456789abcdef0123456789abcdef"; s.AddSingleton(new TokenSigner("k", secret)); s.AddSingleton(new EgressServiceClient("h", "k", secret)); } } //! GG3001
class D1 { string T(IConfiguration c) { var s = c["S"]; if (s is null or "") { s = "D1-0123456789abcdef0123456789abcdef"; } return new AccessToken("k", s).ToJwt(); } } //! GG3001
class D2 { string T(IConfiguration c) => c["S"] is { Length: > 0 } s ? new AccessToken("k", s).ToJwt() : new AccessToken("k", "D2-0123456789abcdef0123456789abcdef").ToJwt(); } //! GG3001
class D3 { Lazy<TokenSigner> _s = new(() => new TokenSigner("k", "D3-0123456789abcdef0123456789abcdef")); } //! GG3001
class D4 { string T() => new AccessToken("k", """D4-0123456789abcdef0123456789abcdef""").ToJwt(); } //! GG3001
class D5 { string T() => new AccessToken("k", string.Concat("D5-0123456789abcdef", "0123456789abcdef0123")).ToJwt(); } //? GG3001
class D6 { string T() => new AccessToken("k", $"D6-0123456789abcdef0123456789abcdef").ToJwt(); } //! GG3001
class D7 { string T() => new AccessToken("k", Encoding.UTF8.GetString(Convert.FromBase64String("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="))).ToJwt(); } //! GG3001
// silent
class N1 { string T(IConfiguration c) => new AccessToken(c["LiveKit:ApiKey"], c["LiveKit:ApiSecretThatIsNamedAtLength0123456789"]).ToJwt(); }
class N2 { string T() => new AccessToken("k", Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET_FOR_PRODUCTION_USE") ?? throw new InvalidOperationException("LIVEKIT_API_SECRET_FOR_PRODUCTION_USE is not set")).ToJwt(); }
class N3 { const string SecretName = "projects/shop/secrets/livekit-api-secret/versions/latest"; string Read(string name) => Environment.GetEnvironmentVariable(name)!; string T() => new AccessToken("k", Read(SecretName)).ToJwt(); }
class N4 { string T() => new AccessToken("devkey", "secret").ToJwt(); }
class N5 { static readonly string Secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(32)); string T() => new AccessToken("k", Secret).ToJwt(); }
class N6 { string Path = "/run/secrets/livekit-api-secret-of-production"; string T() => new AccessToken("k", System.IO.File.ReadAllText(Path)).ToJwt(); }
class N7 { string T(IConfiguration c) { var section = "LiveKit:Accounts:Production:ApiSecret:Current"; return new AccessToken("k", c[section]).ToJwt(); } }
class N8 { string T(string template) => new AccessToken("k", template.Replace("0123456789abcdef0123456789abcdef0123", "x")).ToJwt(); }
class N9 { static string Get(IConfiguration c, string name) => c[name] ?? throw new Exception(name + " is not configured, see the documentation of the shop"); string T(IConfiguration c) => new AccessToken("k", Get(c, "LiveKit:ApiSecretOfTheProductionAccount")).ToJwt(); }
class O1 { SymmetricSecurityKey Other() => new(Encoding.UTF8.GetBytes("O1-0123456789abcdef0123456789abcdef")); } // another key, no sign of LiveKit in this class
