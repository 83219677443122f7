using System.Buffers.Text;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;

namespace GrantGen.Package.Tests;

/// <summary>
/// <c>dotnet watch</c> applies an edit of a policy to the running application. With a static initializer in the generated part, the
/// application terminated (dotnet/roslyn#82046).
/// </summary>
[Collection(nameof(Packages))]
public sealed class WatchTests(PackageFixture packages)
{
    private const string Before = "CanPublish = false, Ttl = \"1h\"";
    private const string After = "CanPublish = false, CanUpdateOwnMetadata = true, Ttl = \"2h\"";

    /// <summary>The application runs before the watcher has loaded the project. An edit in between is lost.</summary>
    private const string Ready = "Waiting for changes";

    [Fact]
    public async Task A_console_application_goes_on_with_the_edited_policy()
    {
        using WatchedApp app = new(packages.CopyProject(Path.Combine("Watched", "Console")));
        Match before = await app.WaitForAsync("process ([0-9]+), 01:00:00, own metadata : (.*)$");
        Assert.DoesNotContain("canUpdateOwnMetadata", before.Value, StringComparison.Ordinal);
        await app.WaitForAsync(Ready);

        app.Edit("Policies.cs", Before, After);

        Match after = await app.WaitForAsync("process ([0-9]+), 02:00:00, own metadata True: (.*)$");
        Assert.Equal(before.Groups[1].Value, after.Groups[1].Value);
        Assert.Contains("\"canUpdateOwnMetadata\":true", after.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_goes_on_with_the_edited_policy()
    {
        using WatchedApp app = new(packages.CopyProject(Path.Combine("Watched", "Web")));
        string address = (await app.WaitForAsync(@"Now listening on: (http://127\.0\.0\.1:[0-9]+)")).Groups[1].Value;
        await app.WaitForAsync(Ready);
        Assert.DoesNotContain("canUpdateOwnMetadata", await ClaimsAsync(address), StringComparison.Ordinal);
        await app.WaitForAsync("ViewerPolicy.* 01:00:00");

        app.Edit("Policies.cs", Before, After);
        await app.WaitForAsync("C# and Razor changes applied");

        // The port was chosen at random, so this is still the same process.
        Assert.Contains("\"canUpdateOwnMetadata\":true", await ClaimsAsync(address), StringComparison.Ordinal);
        await app.WaitForAsync("ViewerPolicy.* 02:00:00");
    }

    private static async Task<string> ClaimsAsync(string address)
    {
        using HttpClient client = new();
        using HttpResponseMessage response = await client.PostAsJsonAsync(new Uri(address + "/token"), new { });
        string token = Regex.Match(await response.Content.ReadAsStringAsync(), "\"participant_token\":\"([^\"]+)\"").Groups[1].Value;
        return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token.Split('.')[1]));
    }
}
