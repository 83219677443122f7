using System.Diagnostics;
using System.Text.Json.Nodes;

namespace GrantGen.Tool.Tests.CheckClient;

/// <summary>The main use case: an iOS app in another repository than its backend, checked against the published approved file.</summary>
public class CheckClientCommandTests
{
    private const string Approved = """
        GrantGen approved policies, version 1

        policy Shop.HostPolicy
          grant RoomJoin = true
          grant CanUpdateOwnMetadata = true
          permission PublishCamera = default
          permission PublishMicrophone = default
          permission PublishScreenShare = default
          permission PublishScreenShareAudio = default
          permission PublishUnknown = default
          permission PublishData = default
          permission Subscribe = default
          permission UpdateOwnMetadata = granted
          lifetime = 1h
          kind = standard

        policy Shop.ViewerPolicy
          grant RoomJoin = true
          grant CanPublish = false
          permission PublishCamera = denied
          permission PublishMicrophone = denied
          permission PublishScreenShare = denied
          permission PublishScreenShareAudio = denied
          permission PublishUnknown = denied
          permission PublishData = denied
          permission Subscribe = default
          permission UpdateOwnMetadata = denied
          lifetime = 1h
          kind = standard
        """;

    private const string Swift = """
        import LiveKit

        final class Session {
            let room = Room()

            func rename() async throws {
                try await room.localParticipant.set(metadata: "x")
            }

            func rename2() async throws {
                // grantgen-disable-next-line GG5001
                try await room.localParticipant.set(metadata: "y")
            }
        }
        """;

    private static readonly string[] s_arguments = ["check-client", "--policies", "GrantGen.Approved.txt", "--policy", "ViewerPolicy"];

    [Fact]
    public void A_call_that_the_policy_does_not_allow_is_reported_at_its_place()
    {
        using TemporaryFolder folder = Folder();
        Grantgen.Result result = Run(folder, "ios/**/*.swift");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("ios/App/Session.swift:7:41: warning: ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(" [GG5001]\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("policy 'ViewerPolicy'", result.Output, StringComparison.Ordinal);
        Assert.Single(result.Output.TrimEnd().Split('\n'));
        Assert.DoesNotContain(folder.Path, result.Output, StringComparison.Ordinal);
    }

    /// <summary>The alias leads to a file of another name, so only the configuration can resolve it.</summary>
    [Fact]
    public void An_alias_is_resolved_by_the_configuration_above_the_file()
    {
        using TemporaryFolder folder = Folder();
        folder.With("web/src/state/live.ts", "import { Room } from 'livekit-client'\nexport const stage = new Room()\n");
        folder.With("web/src/ui/button.ts", "import { stage } from '$stage'\nexport const rename = () => stage.localParticipant.setName('x')\n");
        Assert.Equal((0, ""), (Run(folder, "web/src/**/*.ts").ExitCode, Run(folder, "web/src/**/*.ts").Output));

        folder.With("web/tsconfig.json", "{ \"references\": [{ \"path\": \"./tsconfig.app.json\" }] }");
        folder.With("web/tsconfig.app.json", "{ \"compilerOptions\": { \"paths\": { \"$stage\": [\"./src/state/live.ts\"] } } }");
        Assert.StartsWith("web/src/ui/button.ts:2:52: warning: ", Run(folder, "web/src/**/*.ts").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Absolute_paths_and_no_fail_are_for_xcode()
    {
        using TemporaryFolder folder = Folder();
        Grantgen.Result result = Run(folder, "--absolute-paths", "--no-fail", "ios/**/*.swift");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith(Path.Combine(folder.Path, "ios", "App", "Session.swift") + ":7:41: warning: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_policy_that_has_the_permission_is_enough()
    {
        using TemporaryFolder folder = Folder();
        Assert.Equal((0, ""), Run(folder, "--policy", "Shop.HostPolicy", "ios/**/*.swift") is var result ? (result.ExitCode, result.Output) : default);
    }

    [Fact]
    public void A_glob_without_a_match_is_reported_and_exclusions_and_skipped_folders_are_not_read()
    {
        using TemporaryFolder folder = Folder().With("ios/Pods/LiveKit/Sample.swift", Swift).With("ios/Old/Session.swift", Swift);
        Grantgen.Result result = Run(folder, "ios/**/*.swift", "!ios/Old/**", "android/**/*.kt");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("warning: 'android/**/*.kt' matches no file, so nothing is checked there [GG5008]\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("ios/App/Session.swift:7:41", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Pods", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Old", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Severities_of_the_editorconfig_apply()
    {
        using TemporaryFolder folder = Folder().With(".editorconfig", "root = true\n[*.swift]\ndotnet_diagnostic.GG5001.severity = suggestion\n");
        Grantgen.Result note = Run(folder, "ios/**/*.swift");
        Assert.Equal(0, note.ExitCode);
        Assert.Contains(": note: ", note.Output, StringComparison.Ordinal);

        folder.With(".editorconfig", "[*.swift]\ndotnet_diagnostic.GG5001.severity = none\n");
        Assert.Equal("", Run(folder, "ios/**/*.swift").Output);
    }

    [Fact]
    public void A_baseline_passes_over_what_is_known_wherever_its_line_is()
    {
        using TemporaryFolder folder = Folder();
        Grantgen.Result update = Run(folder, "--baseline", "baseline.json", "--update-baseline", "ios/**/*.swift");
        Assert.Equal((0, "added: GG5001 ios/App/Session.swift rename: try await room.localParticipant.set(metadata: \"x\")\n"), (update.ExitCode, update.Output));

        folder.With("ios/App/Session.swift", "// A comment\n\n" + Swift.Replace("        try await room.localParticipant.set(metadata: \"x\")", "          try await  room.localParticipant.set(metadata: \"x\")", StringComparison.Ordinal));
        Assert.Equal((0, ""), Run(folder, "--baseline", "baseline.json", "ios/**/*.swift") is var known ? (known.ExitCode, known.Output) : default);

        // A second, identical call is a new finding.
        folder.With("ios/App/Session.swift", Swift.Replace("set(metadata: \"x\")", "set(metadata: \"x\")\n        try await room.localParticipant.set(metadata: \"x\")", StringComparison.Ordinal));
        Grantgen.Result second = Run(folder, "--baseline", "baseline.json", "ios/**/*.swift");
        Assert.Equal(1, second.ExitCode);
        Assert.StartsWith("ios/App/Session.swift:8:", Assert.Single(second.Output.TrimEnd().Split('\n')), StringComparison.Ordinal);

        folder.With("ios/App/Session.swift", "import LiveKit\n");
        Grantgen.Result gone = Run(folder, "--baseline", "baseline.json", "ios/**/*.swift");
        Assert.Equal((0, "", "grantgen: no longer found: GG5001 ios/App/Session.swift rename: try await room.localParticipant.set(metadata: \"x\")\n"), (gone.ExitCode, gone.Output, gone.Error));
        Assert.StartsWith("removed: GG5001 ", Run(folder, "--baseline", "baseline.json", "--update-baseline", "ios/**/*.swift").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_marks_what_is_in_the_baseline()
    {
        using TemporaryFolder folder = Folder();
        Run(folder, "--baseline", "baseline.json", "--update-baseline", "ios/**/*.swift");
        JsonNode known = Sarif(Run(folder, "--format", "sarif", "--baseline", "baseline.json", "ios/**/*.swift"));
        Assert.Equal("unchanged", known["baselineState"]!.GetValue<string>());
        Assert.Equal("external", known["suppressions"]![0]!["kind"]!.GetValue<string>());

        JsonNode fresh = Sarif(Run(folder, "--format", "sarif", "ios/**/*.swift"));
        Assert.Equal("new", fresh["baselineState"]!.GetValue<string>());
        Assert.Equal("ios/App/Session.swift", fresh["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>());
        Assert.Equal(7, fresh["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>());

        static JsonNode Sarif(Grantgen.Result result) => Assert.Single(JsonNode.Parse(result.Output)!["runs"]![0]!["results"]!.AsArray())!;
    }

    [Fact]
    public void Github_gets_annotations_and_scripts_get_json()
    {
        using TemporaryFolder folder = Folder();
        Assert.StartsWith("::warning file=ios/App/Session.swift,line=7,col=41,", Run(folder, "--format", "github", "ios/**/*.swift").Output, StringComparison.Ordinal);
        Assert.Equal("GG5001", JsonNode.Parse(Run(folder, "--format", "json", "ios/**/*.swift").Output)!["findings"]![0]!["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("ViewrPolicy", "there is no policy 'ViewrPolicy'; did you mean 'ViewerPolicy'? (GG5009)")]
    [InlineData("Nothing", "there is no policy 'Nothing' (GG5009)")]
    public void An_unknown_policy_is_a_failure(string policy, string message)
    {
        using TemporaryFolder folder = Folder();
        Grantgen.Result result = Grantgen.RunIn(folder.Path, null, "check-client", "--policies", "GrantGen.Approved.txt", "--policy", policy, "ios/**/*.swift");
        Assert.Equal((2, "", $"grantgen: {message}\n"), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_failure_with_its_line()
    {
        using TemporaryFolder folder = Folder().With("GrantGen.Approved.txt", Approved.Replace("policy Shop.ViewerPolicy", "<<<<<<< HEAD\npolicy Shop.ViewerPolicy", StringComparison.Ordinal));
        Grantgen.Result result = Run(folder, "ios/**/*.swift");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("line 17 is a merge conflict marker", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_on_what_another_file_declares_is_reported_if_that_file_says_so()
    {
        const string Page = "import { session } from './session';\n\nexport function rename() {\n  session.localParticipant.setMetadata('x');\n}\n";
        using TemporaryFolder folder = Folder()
            .With("web/page.ts", Page)
            .With("web/session.ts", "import { Room } from 'livekit-client';\nexport const session = new Room();\n");
        Assert.Contains("web/page.ts:4:28: warning: ", Run(folder, "web/**/*.ts").Output, StringComparison.Ordinal);

        // A type of the app itself, and a receiver whose declaration is not in the checked files.
        folder.With("web/session.ts", "export const session = { localParticipant: { setMetadata(text: string) {} } };\n");
        Assert.Equal((0, ""), Run(folder, "web/**/*.ts") is var own ? (own.ExitCode, own.Output) : default);
        Assert.Equal((0, ""), Run(folder, "web/page.ts") is var alone ? (alone.ExitCode, alone.Output) : default);
    }

    [Fact]
    public void A_grant_that_no_client_file_uses_is_a_note_at_its_policy()
    {
        using TemporaryFolder folder = Folder().With("ios/App/Session.swift", "import LiveKit\n\nfunc mute(_ room: Room) async throws {\n    try await room.localParticipant.setMicrophone(enabled: false)\n}\n");
        Grantgen.Result result = Grantgen.RunIn(folder.Path, null, "check-client", "--policies", "GrantGen.Approved.txt", "--policy", "HostPolicy", "ios/**/*.swift");
        Assert.Equal(
            (0, "GrantGen.Approved.txt:3:1: note: No client file of policy 'HostPolicy' uses CanUpdateOwnMetadata, which it grants: the server would let its holder do what these clients never do [GG5010]\n"),
            (result.ExitCode, result.Output));

        // A method with that name on an object of unknown type might be such a call.
        folder.With("ios/App/Other.swift", "import LiveKit\nfunc f(_ it: Anything) { it.set(metadata: \"x\") }\n");
        Assert.Equal("", Grantgen.RunIn(folder.Path, null, "check-client", "--policies", "GrantGen.Approved.txt", "--policy", "HostPolicy", "ios/**/*.swift").Output);
    }

    [Fact]
    public void Folders_are_skipped_as_in_a_build()
    {
        const string Rust = "use livekit::prelude::*;\n\nasync fn rename(room: &Room) {\n    room.local_participant().set_metadata(\"x\".into()).await.unwrap();\n}\n";
        using TemporaryFolder folder = Folder().With("app/src/bin/main.rs", Rust).With("app/target/main.rs", Rust).With("app/Build/main.rs", Rust).With("app/bin/Session.swift", Swift);
        string[] lines = Run(folder, "app/**/*").Output.TrimEnd().Split('\n');
        Assert.StartsWith("app/src/bin/main.rs:4:", Assert.Single(lines), StringComparison.Ordinal);

        // A folder that the pattern names is searched.
        Assert.StartsWith("app/target/main.rs:4:", Assert.Single(Run(folder, "app/target/**/*.rs").Output.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_language_is_an_error_once_for_its_extension()
    {
        using TemporaryFolder folder = Folder().With("ios/App/A.plist", "").With("ios/App/B.plist", "");
        Grantgen.Result result = Run(folder, "ios/**/*");
        Assert.Equal(1, result.ExitCode);
        string line = Assert.Single(result.Output.Split('\n'), line => line.EndsWith(" [GG5009]", StringComparison.Ordinal));
        Assert.StartsWith("ios/App/A.plist:1:1: error: client file 'A.plist' cannot be analyzed", line, StringComparison.Ordinal);
    }

    /// <summary>The line of docs/tool.md, with the variables that Xcode sets for a build phase. Xcode itself is not used.</summary>
    [Fact]
    public void The_build_phase_for_xcode_runs_with_its_variables()
    {
        string line = ToolPage.Text.Split('\n').Single(line => line.StartsWith("\"$SRCROOT/tools/grantgen\"", StringComparison.Ordinal));
        using TemporaryFolder folder = Folder().With("tools/grantgen", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "GrantGen.Tool.dll")}' \"$@\"\n");
        string script = Path.Combine(folder.Path, "tools", "grantgen");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        ProcessStartInfo start = new("/bin/sh") { RedirectStandardOutput = true, WorkingDirectory = "/" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        start.Environment["SRCROOT"] = folder.Path;
        start.Environment["PROJECT_DIR"] = folder.Path;
        start.Environment["CONFIGURATION"] = "Debug";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith(Path.Combine(folder.Path, "ios", "App", "Session.swift") + ":7:41: warning: ", output, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder() => new TemporaryFolder().With("GrantGen.Approved.txt", Approved).With("ios/App/Session.swift", Swift);

    private static Grantgen.Result Run(TemporaryFolder folder, params string[] arguments) => Grantgen.RunIn(folder.Path, null, [.. s_arguments, .. arguments]);
}
