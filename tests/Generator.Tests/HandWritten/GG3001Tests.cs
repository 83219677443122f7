using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3001: an API secret is written into the source.</summary>
public class GG3001Tests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("""new AccessToken("key", {|GG3001:"s3"|});""")]
    [InlineData("""new AccessToken(apiSecret: {|GG3001:"s3"|}, apiKey: key);""")]
    [InlineData("""AccessToken t = new(key, {|GG3001:"s3"|});""")]
    [InlineData("""Other((AccessToken)new(key, {|GG3001:"s3"|}));""")]
    [InlineData("""new Livekit.Server.Sdk.Dotnet.TokenVerifier(key, {|GG3001:"s3"|});""")]
    [InlineData("""new WebhookReceiver(key, {|GG3001:"s3"|});""")]
    [InlineData("""new RoomServiceClient("http://h", key, {|GG3001:"s3"|});""")]
    [InlineData("""new EgressServiceClient("http://h", key, {|GG3001:"s3"|});""")]
    [InlineData("""new IngressServiceClient("http://h", key, {|GG3001:"s3"|});""")]
    [InlineData("""new SipServiceClient("http://h", key, {|GG3001:"s3"|});""")]
    [InlineData("""new AgentDispatchServiceClient("http://h", key, {|GG3001:"s3"|});""")]
    [InlineData("""new GrantGen.TokenSigner(key, {|GG3001:"s3"|});""")]
    [InlineData("""TokenSigner t = new(key, {|GG3001:"s3"|}, null);""")]
    [InlineData("""const string c = "s3"; new AccessToken(key, {|GG3001:c|});""")]
    [InlineData("""var c = "s3"; new AccessToken(key, {|GG3001:c|});""")]
    [InlineData("""new AccessToken(key, {|GG3001:"s" + "3"|});""")]
    [InlineData("""new AccessToken(key, {|GG3001:$"s{"3"}"|});""")]
    [InlineData("""new AccessToken(key, ({|GG3001:"s3"|}));""")]
    [InlineData("""new AccessToken(key, {|GG3001:"s3"|}!);""")]
    [InlineData("""new AccessToken(key, Environment.GetEnvironmentVariable("SECRET") ?? {|GG3001:"s3"|});""")]
    [InlineData("""new AccessToken(key, flag ? secret : {|GG3001:"s3"|});""")]
    [InlineData("""new AccessToken("mykey", {|GG3001:"secret"|});""")]
    [InlineData("""new AccessToken(key, {|GG3001:"s3"|}).WithIdentity(text).ToJwt();""")]
    public async Task It_is_written_into_the_source(string body) => await HandWrittenTest.ServerSdk(body).Verify();

    [Theory]
    [InlineData("""new AccessToken(key, secret);""")]
    [InlineData("""new AccessToken();""")]
    [InlineData("""new AccessToken("key");""")]
    [InlineData("""new AccessToken("key", null);""")]
    [InlineData("""new AccessToken("key", "");""")]
    [InlineData("""new AccessToken("devkey", "secret");""")]
    [InlineData("""new TokenSigner("devkey", "secret");""")]
    [InlineData("""new TokenSigner(key, "secret");""")]
    [InlineData("""const string k = "devkey", s = "secret"; new RoomServiceClient("http://h", k, s);""")]
    [InlineData("""new AccessToken(key, Environment.GetEnvironmentVariable("SECRET"));""")]
    [InlineData("""new AccessToken(key, Environment.GetEnvironmentVariable("SECRET") ?? "");""")]
    [InlineData("""var c = "s3"; c = secret; new AccessToken(key, c);""")]
    [InlineData("""var c = "s3"; if (flag) c = secret; new AccessToken(key, c);""")]
    [InlineData("""var c = "s3"; void Fill(ref string s) => s = secret; Fill(ref c); new AccessToken(key, c);""")]
    [InlineData("""var c = "s3"; (c, _) = (secret, 1); new AccessToken(key, c);""")]
    [InlineData("""new AccessToken(key, $"{secret}");""")]
    [InlineData("""new AccessToken(key, list[0]);""")]
    [InlineData("""new Uri("http://h"); new string('c', 3); new Exception("a", null);""")]
    public async Task It_is_not(string body) => await HandWrittenTest.ServerSdk(body).Verify();

    [Theory]
    [InlineData("""const string S = "s3"; object O(string k) => new AccessToken(k, {|GG3001:S|});""")]
    [InlineData("""static readonly string S = "s3"; object O(string k) => new AccessToken(k, {|GG3001:C.S|});""")]
    [InlineData("""static class Keys { public const string S = "s3"; } object O(string k) => new AccessToken(k, {|GG3001:Keys.S|});""")]
    [InlineData("""static readonly string S = Environment.MachineName; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""readonly string S = "s3"; C(string s) => S = s; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""static string S = "s3"; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""static readonly string S = "s3"; static C() => S = Environment.MachineName; object O(string k) => new AccessToken(k, S);""")]
    [InlineData("""object O(string k, string s = "s3") => new AccessToken(k, s);""")]
    [InlineData("""class AccessToken { public AccessToken(string apiKey, string apiSecret) { } } object O() => new AccessToken("k", "s3");""")]
    [InlineData("""class MyServiceClient { public MyServiceClient(string apiSecret) { } } object O() => new MyServiceClient("s3");""")]
    [InlineData("""class Mine : BaseService { public Mine(string k) : base("h", k, {|GG3001:"s3"|}) { } }""")]
    [InlineData("""class Mine() : RoomServiceClient("h", "k", {|GG3001:"s3"|});""")]
    [InlineData("""class Mine() : RoomServiceClient("h", "devkey", "secret"); class Else(string apiSecret) { } class Other() : Else("s3");""")]
    [InlineData("""TokenSigner O(string k) => new(k, {|GG3001:S|}); TokenSigner P(string k) { return new(k, {|GG3001:S|}); } const string S = "s3";""")]
    [InlineData("""class Mine : BaseService { public Mine(string apiSecret) : base("h", "k", apiSecret) { } } object O() => new Mine({|GG3001:"s3"|});""")]
    [InlineData("""class MyServiceClient : BaseService { public MyServiceClient(string apiSecret) : base("h", "k", apiSecret) { } } object O() => new MyServiceClient({|GG3001:"s3"|});""")]
    public async Task It_is_told_by_a_member(string members)
    {
        if (members.Contains("new Mine(", StringComparison.Ordinal))
        {
            // The name says nothing, so it is not looked at: that is the price of not binding every creation.
            members = members.Replace("{|GG3001:\"s3\"|}", "\"s3\"", StringComparison.Ordinal);
        }

        await HandWrittenTest.ServerSdkMembers(members).Verify();
    }

    [Theory]
    [InlineData("""new LiveKitOptions { ApiSecret = {|GG3001:"s3"|} };""")]
    [InlineData("""var o = new LiveKitOptions(); o.ApiSecret = {|GG3001:"s3"|};""")]
    [InlineData("""Action<LiveKitOptions> a = o => { o.ApiKey = "k"; o.ApiSecret = {|GG3001:"s3"|}; };""")]
    [InlineData("""new LiveKitOptions { ApiKey = "devkey", ApiSecret = "secret" };""")]
    [InlineData("""new LiveKitOptions { ApiSecret = secret };""")]
    [InlineData("""new LiveKitOptions { ApiSecret = "" };""")]
    [InlineData("""var o = new { ApiSecret = "s3" };""")]
    public async Task Options_hold_it(string body) => await HandWrittenTest.AspNetCore(body).Verify();

    [Theory]
    [InlineData("""new AccessToken("k", """)]
    [InlineData("""new AccessToken("k", {|GG3001:"s3"|} """)]
    [InlineData("""new AccessToken("k", "s3", 1, 2);""")]
    [InlineData("""new AccessToken("k", apiSecret: ;""")]
    [InlineData("""AccessToken t = new("k", NoSuch);""")]
    [InlineData("""var c = "s3" + ; new AccessToken("k", c);""")]
    public async Task Half_typed_code_is_read_as_far_as_it_goes(string body) => await HandWrittenTest.ServerSdk(body).Verify(["GG3001"], allowErrors: true);

    [Fact]
    public async Task The_message_does_not_hold_the_secret()
    {
        Diagnostic diagnostic = (await HandWrittenTest.ServerSdk($"new AccessToken(\"mykey\", {{|GG3001:\"{Secret}\"|}});").Verify())[0];
        Assert.Equal("The API secret that 'AccessToken' is given is written into the source: the server takes any token of whoever reads the source or the program", diagnostic.GetMessage());
        Assert.DoesNotContain(Secret, string.Concat(diagnostic.Properties.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("mykey", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_points_at_the_place_where_it_is_written()
    {
        Diagnostic diagnostic = (await HandWrittenTest.ServerSdkMembers("""static readonly string S = "s3"; object O(string k) => new AccessToken(k, {|GG3001:S|});""").Verify())[0];
        Assert.Equal("\"s3\"", diagnostic.AdditionalLocations[0].SourceTree!.GetText().ToString(diagnostic.AdditionalLocations[0].SourceSpan));
    }

    [Fact]
    public async Task A_constant_of_another_file_is_found()
        => await TestProject.Of("class C { object O(string k) => new GrantGen.TokenSigner(k, {|GG3001:Keys.S|}); object P(string k) => new GrantGen.TokenSigner(k, {|GG3001:Keys.R|}); }", "static class Keys { public const string S = \"s\" + \"3\"; public static readonly string R = \"s3\"; }").Verify();
}
