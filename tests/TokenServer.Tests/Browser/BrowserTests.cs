using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace GrantGen.TokenServer.Tests.Browser;

/// <summary>
/// The page in a real Chromium. scenarios.mjs contains the actions and the checks. Screenshots are written to
/// <see cref="TestFolders.Screenshots"/>.
/// </summary>
public sealed class BrowserTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    [BrowserFact]
    public Task Token_claims_and_matrix_follow_the_role() => Play("roles");

    [BrowserFact]
    public Task The_matrix_reads_as_the_policies_say() => Play("matrix");

    [BrowserFact]
    public Task A_viewers_page_is_never_sent_a_moderators_token() => Play("viewer");

    [BrowserFact]
    public Task A_page_is_refused_the_token_of_whoever_signs_in_beside_it() => Play("twoTabs");

    [BrowserFact]
    public Task A_token_that_arrives_after_the_role_has_changed_is_dropped() => Play("lateAnswer");

    [BrowserFact]
    public Task Everything_is_reached_by_the_keyboard() => Play("keyboard");

    [BrowserFact]
    public Task The_time_left_runs_out() => Play("countdown");

    [BrowserFact]
    public Task The_page_is_readable_in_light_and_dark_and_on_a_phone() => Play("looks");

    [BrowserFact]
    public Task The_policies_stay_above_their_columns() => Play("scrolling");

    [BrowserFact]
    public Task Without_a_server_the_page_says_so() => Play("noServer");

    [BrowserFact]
    public Task Without_the_client_the_page_says_so() => Play("noClient", "LiveKit:Url=ws://127.0.0.1:9");

    [BrowserFact]
    public async Task With_the_client_the_page_tries_the_server_and_says_what_came_of_it()
    {
        // A port without a listener: this socket holds it.
        using Socket held = new(SocketType.Stream, ProtocolType.Tcp);
        held.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        string client = Path.Combine(BrowserInstallation.Folder, "node_modules", "livekit-client", "dist", "livekit-client.esm.mjs");

        await Play("connect", $"LiveKit:Url=ws://127.0.0.1:{((IPEndPoint)held.LocalEndPoint!).Port}", $"LiveKitClientScript={client}");
    }

    [Fact]
    public void The_tests_have_the_client_that_the_sample_has()
        => Assert.Equal(BrowserInstallation.PinnedVersion(TestFolders.Sample, "livekit-client"), BrowserInstallation.PinnedVersion(TestFolders.Browser, "livekit-client"));

    private static async Task Play(string scenario, params string[] settings)
    {
        string folder = BrowserInstallation.Folder;
        await using RunningSample sample = await RunningSample.StartAsync(settings);
        ProcessStartInfo start = new("node", ["run.mjs", scenario, sample.Url.ToString(), TestFolders.Screenshots, BrowserInstallation.Chromium!])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using Process node = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        Task<string> output = node.StandardOutput.ReadToEndAsync();
        Task<string> errors = node.StandardError.ReadToEndAsync();
        using CancellationTokenSource patience = new(s_patience);
        try
        {
            await node.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            node.Kill(entireProcessTree: true);
            throw new TimeoutException($"The scenario {scenario} did not end within {s_patience}.");
        }

        Assert.True(node.ExitCode == 0, $"Scenario {scenario}: {await errors}{await output}");
    }
}
