using Microsoft.CodeAnalysis;

namespace GrantGen.CodeFixes.Tests.HandWritten;

/// <summary>The fix of GG3001 reads the secret at run time.</summary>
public class SecretInSourceCodeFixTests
{
    private const string Environment = """Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET") ?? throw new InvalidOperationException("LIVEKIT_API_SECRET is not set")""";

    private const string Configuration = """
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration { string? this[string key] { get; set; } }
            public interface IConfigurationRoot : IConfiguration { }
            public sealed class ConfigurationManager : IConfigurationRoot { public string? this[string key] { get => null; set { } } }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            public sealed class WebApplicationBuilder { public Microsoft.Extensions.Configuration.ConfigurationManager Configuration { get; } = new(); }
        }
        """;

    [Theory]
    [InlineData("""object M(string k) => new AccessToken(k, "0123456789abcdef0123456789abcdef");""", $"""object M(string k) => new AccessToken(k, {Environment});""")]
    [InlineData("""object M(string k) => new AccessToken(k, /* a */ "0123456789abcdef0123456789abcdef" /* b */);""", $"""object M(string k) => new AccessToken(k, /* a */ {Environment} /* b */);""")]
    [InlineData("""object M(string k) => new TokenSigner(k, "0123456789abcdef" + "0123456789abcdef");""", $"""object M(string k) => new TokenSigner(k, {Environment});""")]
    [InlineData("""object M(string k, string? s) => new TokenSigner(k, s ?? "0123456789abcdef0123456789abcdef");""", $"""object M(string k, string? s) => new TokenSigner(k, s ?? {Environment});""")]
    [InlineData("""object M(string k) => new AccessToken(k, (string)"0123456789abcdef0123456789abcdef");""", $"""object M(string k) => new AccessToken(k, {Environment});""")]
    [InlineData("""object M(string k) { var s = "0123456789abcdef0123456789abcdef"; return new AccessToken(k, s); }""", $$"""object M(string k) { var s = {{Environment}}; return new AccessToken(k, s); }""")]
    [InlineData("""static readonly string S = "0123456789abcdef0123456789abcdef"; object M(string k) => new AccessToken(k, S); object N(string k) => new AccessToken(k, S);""", $"""static readonly string S = {Environment}; object M(string k) => new AccessToken(k, S); object N(string k) => new AccessToken(k, S);""")]
    [InlineData("""object M(string k) => new AccessToken(k, "0123456789abcdef0123456789abcdef"); object N(string k) => new AccessToken(k, "0123456789abcdef0123456789abcde4");""", $"""object M(string k) => new AccessToken(k, {Environment}); object N(string k) => new AccessToken(k, {Environment});""")]
    public Task From_the_environment(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("""object M(string k, IConfiguration config) => new AccessToken(k, "0123456789abcdef0123456789abcdef");""", """object M(string k, IConfiguration config) => new AccessToken(k, config["LiveKit:ApiSecret"]!);""")]
    [InlineData("""object M(string k, IConfigurationRoot root) => new AccessToken(k, "0123456789abcdef0123456789abcdef");""", """object M(string k, IConfigurationRoot root) => new AccessToken(k, root["LiveKit:ApiSecret"]!);""")]
    [InlineData("""object M(string k, IConfiguration config) => new AccessToken(k, "0123456789abcdef0123456789abcdef"!);""", """object M(string k, IConfiguration config) => new AccessToken(k, config["LiveKit:ApiSecret"]!);""")]
    [InlineData("""readonly IConfiguration _config = null!; object M(string k) => new AccessToken(k, "0123456789abcdef0123456789abcdef");""", """readonly IConfiguration _config = null!; object M(string k) => new AccessToken(k, _config["LiveKit:ApiSecret"]!);""")]
    [InlineData("""IConfiguration Config { get; } = null!; object M(string k) => new AccessToken(k, "0123456789abcdef0123456789abcdef");""", """IConfiguration Config { get; } = null!; object M(string k) => new AccessToken(k, Config["LiveKit:ApiSecret"]!);""")]
    [InlineData("""object M(string k, WebApplicationBuilder builder) => new AccessToken(k, "0123456789abcdef0123456789abcdef");""", """object M(string k, WebApplicationBuilder builder) => new AccessToken(k, builder.Configuration["LiveKit:ApiSecret"]!);""")]
    [InlineData("""object M(string k) { WebApplicationBuilder builder = new(); return new AccessToken(k, "0123456789abcdef0123456789abcdef"); }""", """object M(string k) { WebApplicationBuilder builder = new(); return new AccessToken(k, builder.Configuration["LiveKit:ApiSecret"]!); }""")]
    [InlineData("""object M(string k, IConfiguration config) { Func<object> f = () => new AccessToken(k, "0123456789abcdef0123456789abcdef"); return f; }""", """object M(string k, IConfiguration config) { Func<object> f = () => new AccessToken(k, config["LiveKit:ApiSecret"]!); return f; }""")]
    public Task From_the_configuration(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("""readonly IConfiguration _config = null!; static object M(string k) => new AccessToken(k, "0123456789abcdef0123456789abcdef");""")]
    [InlineData("""readonly IConfiguration _config = null!; object _t = new AccessToken("k", "0123456789abcdef0123456789abcdef");""")]
    [InlineData("""object M(string k) { var t = new AccessToken(k, "0123456789abcdef0123456789abcdef"); IConfiguration config = null!; return config ?? (object)t; }""")]
    [InlineData("""object M(IConfiguration config) { Func<object> f = static () => new AccessToken("k", "0123456789abcdef0123456789abcdef"); return f; }""")]
    [InlineData("""object M(string k) => new AccessToken(k, "0123456789abcdef0123456789abcdef"); void N(IConfiguration config) { }""")]
    [InlineData("""readonly IConfiguration _config = null!; static readonly string S = "0123456789abcdef0123456789abcdef"; object M(string k) => new AccessToken(k, S);""")]
    public Task A_configuration_out_of_reach_is_not_used(string before)
        => Verify(before, before.Replace("\"0123456789abcdef0123456789abcdef\"", Environment, StringComparison.Ordinal));

    [Fact]
    public Task A_primary_constructor_brings_the_configuration()
        => FixTest.Verify(
            Project("class C(IConfiguration config) { object M(string k) => new AccessToken(k, \"0123456789abcdef0123456789abcdef\"); }"),
            Usings + "class C(IConfiguration config) { object M(string k) => new AccessToken(k, config[\"LiveKit:ApiSecret\"]!); }",
            "GG3001");

    [Fact]
    public Task Without_annotations_nothing_is_suppressed()
        => FixTest.Verify(
            Project("class C { object M(IConfiguration config) => new AccessToken(\"k\", \"0123456789abcdef0123456789abcdef\"); }").WithNullable(NullableContextOptions.Disable).WithNoWarn("CS8632"),
            Usings + "class C { object M(IConfiguration config) => new AccessToken(\"k\", config[\"LiveKit:ApiSecret\"]); }",
            "GG3001");

    [Fact]
    public Task Without_a_using_the_names_are_full()
        => FixTest.Verify(
            TestProject.Of("class C { object M() => new GrantGen.TokenSigner(\"k\", \"0123456789abcdef0123456789abcdef\"); }").WithoutImplicitUsings(),
            "class C { object M() => new GrantGen.TokenSigner(\"k\", System.Environment.GetEnvironmentVariable(\"LIVEKIT_API_SECRET\") ?? throw new System.InvalidOperationException(\"LIVEKIT_API_SECRET is not set\")); }",
            "GG3001");

    [Fact]
    public Task Options_are_read_from_the_configuration()
        => FixTest.Verify(
            TestProject.Of(Usings.Replace("Livekit.Server.Sdk.Dotnet", "LiveKit", StringComparison.Ordinal) + "class C { void M(IConfiguration config, Action<Action<LiveKitOptions>> add) => add(o => o.ApiSecret = \"0123456789abcdef0123456789abcdef\"); }")
                .WithSource("Configuration.cs", "#nullable enable\n" + Configuration).WithAspNetCoreServerSdk(),
            Usings.Replace("Livekit.Server.Sdk.Dotnet", "LiveKit", StringComparison.Ordinal) + "class C { void M(IConfiguration config, Action<Action<LiveKitOptions>> add) => add(o => o.ApiSecret = config[\"LiveKit:ApiSecret\"]!); }",
            "GG3001");

    [Fact]
    public Task Top_level_statements_know_their_builder()
        => FixTest.Verify(
            Project("WebApplicationBuilder builder = new();\nvar signer = new TokenSigner(\"k\", \"0123456789abcdef0123456789abcdef\");\n").WithOutputKind(OutputKind.ConsoleApplication),
            Usings + "WebApplicationBuilder builder = new();\nvar signer = new TokenSigner(\"k\", builder.Configuration[\"LiveKit:ApiSecret\"]!);\n",
            "GG3001");

    [Theory]
    [InlineData("""const string S = "0123456789abcdef0123456789abcdef"; object M(string k) => new AccessToken(k, S);""")]
    [InlineData("""object M(string k) { const string s = "0123456789abcdef0123456789abcdef"; return new AccessToken(k, s); }""")]
    [InlineData("""object M(string k) => new AccessToken(k, nameof(M) + S); const string S = "0123456789abcdef0123456789abcdef";""")]
    public Task A_constant_is_left(string members) => FixTest.NoFix(Project($"class C {{ {members} }}"), "GG3001");

    private const string Usings = "using Livekit.Server.Sdk.Dotnet; using Microsoft.Extensions.Configuration; using Microsoft.AspNetCore.Builder;\n";

    private static TestProject Project(string code) => TestProject.Of(Usings + code).WithSource("Configuration.cs", "#nullable enable\n" + Configuration).WithServerSdk();

    private static Task Verify(string before, string after) => FixTest.Verify(Project($"class C {{ {before} }}"), $"{Usings}class C {{ {after} }}", "GG3001");
}
