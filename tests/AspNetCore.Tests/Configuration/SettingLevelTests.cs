using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore.Tests.Configuration;

/// <summary>
/// The level that a setting comes from. The variables of LiveKit's tools belong to the process, so these tests run one after another.
/// </summary>
[Collection(nameof(SettingLevelTests))]
[CollectionDefinition(nameof(SettingLevelTests), DisableParallelization = true)]
public sealed class SettingLevelTests : IDisposable
{
    private const string Secret = TokenApp.ApiSecret;

    private const string SecretsId = "grantgen-tests";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");

    private readonly string _data = Directory.CreateTempSubdirectory("grantgen-").FullName;

    private static readonly Dictionary<string, string?> s_environment = new() { ["LIVEKIT_URL"] = "wss://environment", ["LIVEKIT_API_KEY"] = "environment", ["LIVEKIT_API_SECRET"] = Secret };

    [Theory]
    [InlineData("file", false, "file")]
    [InlineData("file", true, "environment")]
    [InlineData("secrets", false, "secrets")]
    [InlineData("secrets", true, "environment")]
    [InlineData("memory", true, "memory")]
    [InlineData("variable", true, "variable")]
    [InlineData("command", true, "command")]
    [InlineData("code", true, "code")]
    public void The_strongest_level_counts(string level, bool hasEnvironment, string expected)
    {
        Dictionary<string, string?> variables = hasEnvironment ? new(s_environment) : [];
        variables["APPDATA"] = _data;
        if (level == "variable")
        {
            variables["LiveKit__Url"] = "wss://variable";
            variables["LiveKit__ApiKey"] = "variable";
            variables["LiveKit__ApiSecret"] = Secret;
        }

        With(variables, () =>
        {
            WebApplicationBuilder builder = Builder(level);
            _ = level == "code"
                ? builder.Services.AddGrantGen(options => (options.Url, options.ApiKey, options.ApiSecret) = ("wss://code", "code", Secret))
                : builder.Services.AddGrantGen();
            using WebApplication app = builder.Build();
            GrantGenOptions options = app.Services.GetRequiredService<IOptions<GrantGenOptions>>().Value;
            Assert.Equal(expected, options.ApiKey);
            Assert.Equal($"wss://{expected}", options.Url);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_section_and_a_root_are_understood(bool isRoot)
    {
        WebApplicationBuilder builder = Builder("memory");
        builder.Services.AddGrantGen(isRoot ? builder.Configuration : builder.Configuration.GetSection("LiveKit"));
        With([], () =>
        {
            using WebApplication app = builder.Build();
            Assert.Equal("memory", app.Services.GetRequiredService<TokenSigner>().ApiKey);
        });
    }

    [Fact]
    public void Half_a_pair_is_an_error_that_names_both_places()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["LiveKit:Url"] = "wss://memory", ["LiveKit:ApiKey"] = "memory" });
        builder.Services.AddGrantGen();
        With(s_environment, () => Assert.Contains("LiveKit:ApiKey comes from the configuration and ApiSecret from the environment. Set both in one place.", Fault(builder), StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_names_the_section_that_was_passed()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Video:Server:Url"] = "wss://memory" });
        builder.Services.AddGrantGen(builder.Configuration.GetSection("Video:Server"));
        With([], () => Assert.Contains("Video:Server:ApiKey is missing, and so is the variable LIVEKIT_API_KEY.", Fault(builder), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Secret, true)]
    [InlineData(Secret + "\n", true)]
    [InlineData(Secret + "\r\n", true)]
    [InlineData(Secret + "\n\n", false)]
    public void A_secret_is_read_from_a_file_without_its_last_line_end(string text, bool isGood)
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, text);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGrantGen();
        With(new() { ["LIVEKIT_URL"] = "wss://environment", ["LIVEKIT_API_KEY"] = "environment", ["LIVEKIT_API_SECRET_FILE"] = file }, () =>
        {
            if (isGood)
            {
                using WebApplication app = builder.Build();
                Assert.Equal(Secret, app.Services.GetRequiredService<IOptions<GrantGenOptions>>().Value.ApiSecret);
            }
            else
            {
                Assert.Contains("LiveKit:ApiSecret contains a line break", Fault(builder), StringComparison.Ordinal);
            }
        });
        File.Delete(file);
        With(new() { ["LIVEKIT_URL"] = "wss://environment", ["LIVEKIT_API_KEY"] = "environment", ["LIVEKIT_API_SECRET_FILE"] = file }, () =>
            Assert.Contains("The file of the variable LIVEKIT_API_SECRET_FILE cannot be read: FileNotFoundException.", Fault(builder), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Development", false, true)]
    [InlineData("Production", false, false)]
    [InlineData("Production", true, true)]
    public void The_development_pair_is_for_development(string environment, bool isAllowed, bool isAccepted)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["LiveKit:Url"] = "ws://localhost:7880",
            ["LiveKit:ApiKey"] = "devkey",
            ["LiveKit:ApiSecret"] = "secret",
            ["LiveKit:AllowDevelopmentKey"] = isAllowed ? "true" : null,
        });
        builder.Services.AddGrantGen();
        With([], () =>
        {
            if (isAccepted)
            {
                using WebApplication app = builder.Build();
                Assert.Equal("devkey", app.Services.GetRequiredService<TokenSigner>().ApiKey);
            }
            else
            {
                Assert.Contains("LiveKit:AllowDevelopmentKey", Fault(builder), StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public void The_old_key_is_verified_for_as_long_as_the_overlap_says()
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(56));
        WebApplicationBuilder builder = Builder("memory");
        builder.Configuration["LiveKit:KeyOverlap"] = "01:00:00";
        builder.Services.AddSingleton<TimeProvider>(clock).AddGrantGen();
        With([], () =>
        {
            using WebApplication app = builder.Build();
            TokenKeys keys = app.Services.GetRequiredService<TokenKeys>();
            string old = LobbyPolicy.CreateToken(keys.Signer, "alice");
            builder.Configuration["LiveKit:ApiKey"] = "second";
            ((IConfigurationRoot)builder.Configuration).Reload();
            Assert.Equal("second", keys.Signer.ApiKey);
            Assert.True(keys.Verifier.TryVerify(old, out _));

            builder.Configuration["LiveKit:Url"] = "wss://another";
            ((IConfigurationRoot)builder.Configuration).Reload();
            Assert.True(keys.Verifier.TryVerify(old, out _));

            clock.Advance(TimeSpan.FromHours(1));
            Assert.False(keys.Verifier.TryVerify(old, out _));
        });
    }

    public void Dispose()
    {
        File.Delete(_file);
        Directory.Delete(_data, recursive: true);
    }

    private static string Fault(WebApplicationBuilder builder)
    {
        ServiceProvider services = builder.Services.BuildServiceProvider();
        return Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<GrantGenOptions>>().Value).Message;
    }

    private WebApplicationBuilder Builder(string level)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        File.WriteAllText(_file, $$$"""{"LiveKit":{"Url":"wss://file","ApiKey":"file","ApiSecret":"{{{Secret}}}"}}""");
        builder.Configuration.AddJsonFile(_file);
        if (level == "secrets")
        {
            WriteSecrets();
            builder.Configuration.AddUserSecrets(SecretsId);
        }
        else if (level == "variable")
        {
            builder.Configuration.AddEnvironmentVariables();
        }
        else if (level == "memory")
        {
            builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["LiveKit:Url"] = "wss://memory", ["LiveKit:ApiKey"] = "memory", ["LiveKit:ApiSecret"] = Secret });
        }
        else if (level == "command")
        {
            builder.Configuration.AddCommandLine(["--LiveKit:Url=wss://command", "--LiveKit:ApiKey=command", $"--LiveKit:ApiSecret={Secret}"]);
        }

        return builder;
    }

    /// <summary>The tool <c>user-secrets</c> writes this file. Its folder is below the variable <c>APPDATA</c>, where there is one.</summary>
    private void WriteSecrets()
    {
        string folder = Path.Combine(_data, "Microsoft", "UserSecrets", SecretsId);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "secrets.json"), $$$"""{"LiveKit:Url":"wss://secrets","LiveKit:ApiKey":"secrets","LiveKit:ApiSecret":"{{{Secret}}}"}""");
    }

    private static void With(Dictionary<string, string?> variables, Action act)
    {
        string[] names = ["LIVEKIT_URL", "LIVEKIT_API_KEY", "LIVEKIT_API_SECRET", "LIVEKIT_API_SECRET_FILE", "LiveKit__Url", "LiveKit__ApiKey", "LiveKit__ApiSecret", "APPDATA"];
        Dictionary<string, string?> before = names.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        try
        {
            foreach (string name in names)
            {
                Environment.SetEnvironmentVariable(name, variables.GetValueOrDefault(name));
            }

            act();
        }
        finally
        {
            foreach (string name in names)
            {
                Environment.SetEnvironmentVariable(name, before[name]);
            }
        }
    }
}
