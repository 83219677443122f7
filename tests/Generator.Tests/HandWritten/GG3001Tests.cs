using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3001: an API secret is in the source code. <c>SECRET</c> stands for a literal that is long enough to be one.</summary>
public partial class GG3001Tests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("""new AccessToken("key", {|GG3001:SECRET|});""")]
    [InlineData("""new AccessToken(apiSecret: {|GG3001:SECRET|}, apiKey: key);""")]
    [InlineData("""AccessToken t = new(key, {|GG3001:SECRET|});""")]
    [InlineData("""Other((AccessToken)new(key, {|GG3001:SECRET|}));""")]
    [InlineData("""new Livekit.Server.Sdk.Dotnet.TokenVerifier(key, {|GG3001:SECRET|});""")]
    [InlineData("""new WebhookReceiver(key, {|GG3001:SECRET|});""")]
    [InlineData("""new RoomServiceClient("http://h", key, {|GG3001:SECRET|});""")]
    [InlineData("""new EgressServiceClient("http://h", key, {|GG3001:SECRET|});""")]
    [InlineData("""new IngressServiceClient("http://h", key, {|GG3001:SECRET|});""")]
    [InlineData("""new SipServiceClient("http://h", key, {|GG3001:SECRET|});""")]
    [InlineData("""new AgentDispatchServiceClient("http://h", key, {|GG3001:SECRET|});""")]
    [InlineData("""new GrantGen.TokenSigner(key, {|GG3001:SECRET|});""")]
    [InlineData("""TokenSigner t = new(key, {|GG3001:SECRET|}, null);""")]
    [InlineData("""const string c = {|GG3001:SECRET|}; new AccessToken(key, c);""")]
    [InlineData("""var c = {|GG3001:SECRET|}; new AccessToken(key, c);""")]
    [InlineData("""var c = {|GG3001:SECRET|}; if (flag) c = secret; new AccessToken(key, c);""")]
    [InlineData("""var c = secret; if (flag) { c = {|GG3001:SECRET|}; } new AccessToken(key, c);""")]
    [InlineData("""string c; c = {|GG3001:SECRET|}; new AccessToken(key, c);""")]
    [InlineData("""new AccessToken(key, {|GG3001:SECRET + "3"|});""")]
    [InlineData("""new AccessToken(key, ({|GG3001:SECRET|}));""")]
    [InlineData("""new AccessToken(key, {|GG3001:SECRET|}!);""")]
    [InlineData("""new AccessToken(key, {|GG3001:SECRET|}.Trim());""")]
    [InlineData("""new AccessToken(key, Environment.GetEnvironmentVariable("SECRET_NAME") ?? {|GG3001:SECRET|});""")]
    [InlineData("""var c = Environment.GetEnvironmentVariable("SECRET_NAME") ?? {|GG3001:SECRET|}; new AccessToken(key, c);""")]
    [InlineData("""var c = secret; c ??= {|GG3001:SECRET|}; new AccessToken(key, c);""")]
    [InlineData("""new AccessToken(key, flag ? secret : {|GG3001:SECRET|});""")]
    [InlineData("""new AccessToken(key, secret switch { "" => {|GG3001:SECRET|}, _ => secret });""")]
    [InlineData("""new AccessToken(key, secret is { Length: > 0 } given ? given : {|GG3001:SECRET|});""")]
    [InlineData("""new AccessToken(key, new Dictionary<string, string>().GetValueOrDefault("x", {|GG3001:SECRET|}));""")]
    [InlineData("""new AccessToken(key, {|GG3001:SECRET|}).WithIdentity(text).ToJwt();""")]
    [InlineData("""string Or(string? s, string other) => s ?? other; new AccessToken(key, Or(secret, {|GG3001:SECRET|}));""")]
    [InlineData("""string Secret() { if (flag) return {|GG3001:SECRET|}; return secret; } new AccessToken(key, Secret());""")]
    [InlineData("""AccessToken Make(string s) => new(key, s); Make({|GG3001:SECRET|});""")]
    public async Task It_is_in_the_source(string body) => await HandWrittenTest.ServerSdk(Expand(body)).Verify();

    /// <summary>A key of a JWT library or an HMAC counts as an API secret only next to the claims of a LiveKit token.</summary>
    [Theory]
    [InlineData("""new SymmetricSecurityKey(Encoding.UTF8.GetBytes({|GG3001:SECRET|})); CLAIM""")]
    [InlineData("""var bytes = Encoding.UTF8.GetBytes({|GG3001:SECRET|}); using var hmac = new HMACSHA256(bytes); CLAIM""")]
    [InlineData("""const string c = {|GG3001:SECRET|}; HMACSHA256.HashData(Encoding.UTF8.GetBytes(c), new byte[0]); CLAIM""")]
    [InlineData("""new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)); CLAIM""")]
    [InlineData("""new SymmetricSecurityKey(Encoding.UTF8.GetBytes(SECRET)); new Claim("video", "roomJoin");""")]
    public async Task Of_a_jwt_library(string body)
        => await HandWrittenTest.Jwt(Expand(body).Replace("CLAIM", """new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json);""", StringComparison.Ordinal)).Verify();

    [Theory]
    [InlineData("""new AccessToken(key, secret);""")]
    [InlineData("""new AccessToken();""")]
    [InlineData("""new AccessToken("key");""")]
    [InlineData("""new AccessToken("key", null);""")]
    [InlineData("""new AccessToken("key", "");""")]
    [InlineData("""new AccessToken("devkey", "secret");""")]
    [InlineData("""new TokenSigner(key, "secret");""")]
    [InlineData("""new AccessToken("api-key", "api-secret");""")]
    [InlineData("""new AccessToken(key, "0123456789abcdef0123456789abcde");""")]
    [InlineData("""const string k = "devkey", s = "secret"; new RoomServiceClient("http://h", k, s);""")]
    [InlineData("""new AccessToken(key, Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET_WITH_A_LONG_NAME"));""")]
    [InlineData("""new AccessToken(key, Environment.GetEnvironmentVariable("SECRET_NAME") ?? "");""")]
    [InlineData("""var c = SECRET; c = secret; new AccessToken(key, c);""")]
    [InlineData("""var c = SECRET; void Fill(ref string s) => s = secret; Fill(ref c); new AccessToken(key, c);""")]
    [InlineData("""var c = SECRET; (c, _) = (secret, 1); new AccessToken(key, c);""")]
    [InlineData("""new AccessToken(key, $"{secret}");""")]
    [InlineData("""new AccessToken(key, list[0]);""")]
    [InlineData("""string Or(string? s, string name) => s ?? secret; new AccessToken(key, Or(secret, SECRET));""")]
    [InlineData("""AccessToken Make(string s, string name) => new(key, s); Make(secret, SECRET);""")]
    [InlineData("""new Uri("http://h"); new string('c', 3); new Exception(SECRET, null);""")]
    public async Task It_is_not(string body) => await HandWrittenTest.ServerSdk(Expand(body)).Verify();

    [Theory]
    [InlineData("""const string S = {|GG3001:SECRET|}; object O(string k) => new AccessToken(k, S); object P(string k) => new AccessToken(k, S);""")]
    [InlineData("""static readonly string S = {|GG3001:SECRET|}; object O(string k) => new AccessToken(k, C.S);""")]
    [InlineData("""static class Keys { public const string S = {|GG3001:SECRET|}; } const string T = Keys.S; object O(string k) => new AccessToken(k, T);""")]
    [InlineData("""static readonly string S = Environment.MachineName; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""readonly string S = {|GG3001:SECRET|}; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""readonly string S = SECRET; C(string s) => S = s; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""readonly string S = {|GG3001:SECRET|}; C() { } C(string s) => S = s; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""readonly string S; C() { S = {|GG3001:SECRET|}; } object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""readonly string K, S; C(string k) { (K, S) = (k, {|GG3001:SECRET|}); } object O() => new AccessToken(K, S);""")]
    [InlineData("""readonly string S; C(string? s) { this.S = s ?? {|GG3001:SECRET|}; } object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""static string S = {|GG3001:SECRET|}; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""string? S; void Init() => S ??= {|GG3001:SECRET|}; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""static readonly string S = SECRET; static C() => S = Environment.MachineName; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""string S => {|GG3001:SECRET|}; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""string S { get; } = {|GG3001:SECRET|}; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""string S { get { return Environment.GetEnvironmentVariable("S") ?? {|GG3001:SECRET|}; } } object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""object O(string k, string s = {|GG3001:SECRET|}) => new AccessToken(k, s);""")]
    [InlineData("""class AccessToken { public AccessToken(string apiKey, string apiSecret) { } } object O() => new AccessToken("k", SECRET);""")]
    [InlineData("""class MyServiceClient { public MyServiceClient(string apiSecret) { } } object O() => new MyServiceClient(SECRET);""")]
    public async Task A_member_holds_it(string members) => await HandWrittenTest.ServerSdkMembers(Expand(members)).Verify();

    [Theory]
    [InlineData("""class Mine : BaseService { public Mine(string k) : base("h", k, {|GG3001:SECRET|}) { } }""")]
    [InlineData("""class Mine() : RoomServiceClient("h", "k", {|GG3001:SECRET|});""")]
    [InlineData("""class Mine() : RoomServiceClient("h", "devkey", "secret"); class Else(string apiSecret) { } class Other() : Else(SECRET);""")]
    [InlineData("""TokenSigner O(string k) => new(k, S); TokenSigner P(string k) { return new(k, S); } const string S = {|GG3001:SECRET|};""")]
    [InlineData("""class Mine : BaseService { public Mine(string secret) : base("h", "k", secret) { } } object O() => new Mine({|GG3001:SECRET|});""")]
    [InlineData("""class Mine : BaseService { public Mine(string s) : base("h", "k", s) { } public Mine() : this({|GG3001:SECRET|}) { } }""")]
    [InlineData("""static string Make(string k, string s) => new AccessToken(k, s).ToJwt(); string O() => Make("k", {|GG3001:SECRET|}); string P(string s) => Make(SECRET, s);""")]
    [InlineData("""static string Make(string k, string s) => new AccessToken(k, s).ToJwt(); static string More(string t) => Make("k", t); string O() => More({|GG3001:SECRET|});""")]
    [InlineData("""class Service { readonly string _s; public Service(string s) { _s = s; } object O() => new AccessToken("k", _s); } object P() => new Service({|GG3001:SECRET|});""")]
    [InlineData("""class Service(string s) { object O() => new AccessToken("k", s); } Service P() => new({|GG3001:SECRET|});""")]
    [InlineData("""interface IMint { string Mint(string s); } class Mint : IMint { string IMint.Mint(string s) => new AccessToken("k", s).ToJwt(); } string O(IMint m) => m.Mint({|GG3001:SECRET|});""")]
    [InlineData("""abstract class Minter { public abstract string Make(string s); } class Mint : Minter { public override string Make(string s) => new AccessToken("k", s).ToJwt(); } string O(Minter m) => m.Make({|GG3001:SECRET|});""")]
    public async Task It_is_passed_to_own_code(string members) => await HandWrittenTest.ServerSdkMembers(Expand(members)).Verify();

    [Theory]
    [InlineData("""class Options { public string Secret { get; set; } = {|GG3001:SECRET|}; } object O(Options o) => new AccessToken("k", o.Secret);""")]
    [InlineData("""class Options { public string Secret { get; set; } = ""; } object O(Options o) => new AccessToken("k", o.Secret); Options P() => new Options { Secret = {|GG3001:SECRET|} }; void Q(Action<Action<Options>> configure) => configure(o => o.Secret = {|GG3001:SECRET|});""")]
    [InlineData("""record Options(string Secret = {|GG3001:SECRET|}); object O(Options o) => new AccessToken("k", o.Secret); Options P() => new({|GG3001:SECRET|}); Options Q(Options o) => o with { Secret = {|GG3001:SECRET|} };""")]
    [InlineData("""class Options { public string Secret = "", Name = SECRET; } object O(Options o) => new AccessToken(o.Name + "x", o.Secret); Options P() => new Options { Name = SECRET };""")]
    public async Task Own_options_hold_it(string members) => await HandWrittenTest.ServerSdkMembers(Expand(members)).Verify();

    [Theory]
    [InlineData("""new LiveKitOptions { ApiSecret = {|GG3001:SECRET|} };""")]
    [InlineData("""var o = new LiveKitOptions(); o.ApiSecret = {|GG3001:SECRET|};""")]
    [InlineData("""Action<LiveKitOptions> a = o => { o.ApiKey = "k"; o.ApiSecret = {|GG3001:SECRET|}; };""")]
    [InlineData("""new LiveKitOptions { ApiKey = "devkey", ApiSecret = "secret" };""")]
    [InlineData("""new LiveKitOptions { ApiSecret = secret };""")]
    [InlineData("""new LiveKitOptions { ApiSecret = "" };""")]
    [InlineData("""var o = new { ApiSecret = SECRET };""")]
    public async Task Options_of_the_library_hold_it(string body) => await HandWrittenTest.AspNetCore(Expand(body)).Verify();

    [Theory]
    [InlineData("""new AccessToken("k", """)]
    [InlineData("""new AccessToken("k", {|GG3001:SECRET|} """)]
    [InlineData("""new AccessToken("k", SECRET, 1, 2);""")]
    [InlineData("""new AccessToken("k", apiSecret: ;""")]
    [InlineData("""AccessToken t = new("k", NoSuch);""")]
    [InlineData("""var c = SECRET + ; new AccessToken("k", c);""")]
    public async Task Half_typed_code_is_read_as_far_as_it_goes(string body) => await HandWrittenTest.ServerSdk(Expand(body)).Verify(["GG3001"], allowErrors: true);

    [Fact]
    public async Task The_message_does_not_contain_the_secret()
    {
        Diagnostic diagnostic = (await HandWrittenTest.ServerSdk(Expand("new AccessToken(\"mykey\", {|GG3001:SECRET|});")).Verify())[0];
        Assert.Equal("The API secret of 'AccessToken' is a constant in the source code: anybody who reads the source or the program can sign any token", diagnostic.GetMessage());
        Assert.DoesNotContain(Secret, string.Concat(diagnostic.Properties.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("mykey", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""static readonly string S = {|GG3001:SECRET|}; object O(string k) => new AccessToken(k, S);""", true)]
    [InlineData("""const string S = {|GG3001:SECRET|}; object O(string k) => new AccessToken(k, S);""", false)]
    [InlineData("""object O(string k, string s = {|GG3001:SECRET|}) => new AccessToken(k, s);""", false)]
    [InlineData("""object O(string k, Dictionary<string, string> c) => new AccessToken(k, c.GetValueOrDefault("s", {|GG3001:SECRET|}));""", false)]
    public async Task A_constant_that_can_be_replaced_is_an_additional_location(string members, bool isReplaceable)
    {
        Diagnostic diagnostic = (await HandWrittenTest.ServerSdkMembers(Expand(members)).Verify())[0];
        Assert.Equal(isReplaceable ? [diagnostic.Location] : [], diagnostic.AdditionalLocations);
    }

    [Fact]
    public async Task A_constant_of_another_file_is_reported_at_its_first_use()
        => await TestProject.Of(
            "class C { object O(string k) => new GrantGen.TokenSigner(k, {|GG3001:Keys.S|}); object P(string k) => new GrantGen.TokenSigner(k, {|GG3001:Keys.R|}); object Q(string k) => new GrantGen.TokenSigner(k, Keys.S); }",
            Expand("static class Keys { public const string S = \"s\" + SECRET; public static readonly string R = SECRET; }")).Verify();

    [Fact]
    public async Task A_constant_that_is_passed_to_a_helper_of_another_file_is_reported_where_it_is_passed()
        => await TestProject.Of(
            Expand("class C { object O() => Signers.Make({|GG3001:SECRET|}); object P() => new Settings { Secret = {|GG3001:SECRET|} }; }"),
            "static class Signers { public static GrantGen.TokenSigner Make(string s) => new(\"k\", s); }",
            "class Settings { public string Secret { get; set; } = \"\"; }",
            "class D { object O(Settings s) => new GrantGen.TokenSigner(\"k\", s.Secret); }").Verify();

    private static string Expand(string code) => SecretPattern().Replace(code, $"\"{Secret}\"");

    [GeneratedRegex("(?<![A-Z_])SECRET(?![A-Z_])", RegexOptions.CultureInvariant)]
    private static partial Regex SecretPattern();
}
