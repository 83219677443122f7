using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace GrantGen.Tool.Tests.CheckClient;

/// <summary>
/// The recipes of docs/tool.md. Their commands are run on Linux as the build system would start them. Gradle, the editors, GitHub and
/// pre-commit themselves are not used.
/// </summary>
public partial class RecipeTests
{
    private const string Approved = """
        GrantGen approved policies, version 1

        policy Shop.ViewerPolicy
          grant RoomJoin = true
          permission PublishCamera = default
          permission PublishMicrophone = default
          permission PublishScreenShare = default
          permission PublishScreenShareAudio = default
          permission PublishUnknown = default
          permission PublishData = default
          permission Subscribe = default
          permission UpdateOwnMetadata = denied
          lifetime = 1h
          kind = standard
        """;

    [UnixFact]
    public void The_Gradle_task_finds_a_call()
    {
        string command = Line("    commandLine(");
        string[] arguments = [.. Quoted().Matches(command).Select(match => match.Groups[1].Value)];
        using TemporaryFolder folder = Folder();
        (int code, string output) = Run(folder, arguments);
        Assert.Equal(1, code);
        Assert.StartsWith(Path.Combine(folder.Path, "app/src/main/Call.kt") + ":4:27: warning: ", output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void The_problem_matcher_of_the_VS_Code_task_reads_each_line()
    {
        string block = ToolPage.Text[ToolPage.Text.IndexOf("{\n  \"version\"", StringComparison.Ordinal)..];
        JsonNode task = JsonNode.Parse(block[..block.IndexOf("```", StringComparison.Ordinal)])!["tasks"]![0]!;
        JsonNode pattern = task["problemMatcher"]!["pattern"]!;
        using TemporaryFolder folder = Folder();
        (_, string output) = Run(folder, [task["command"]!.GetValue<string>(), .. task["args"]!.AsArray().Select(argument => argument!.GetValue<string>())]);
        Match match = Regex.Match(output.TrimEnd(), pattern["regexp"]!.GetValue<string>());
        Assert.True(match.Success, output);
        Assert.Equal(["web/call.ts", "3", "25", "warning", "GG5001"], new[] { "file", "line", "column", "severity", "code" }.Select(name => match.Groups[pattern[name]!.GetValue<int>()].Value));
        Assert.Contains("CanUpdateOwnMetadata", match.Groups[pattern["message"]!.GetValue<int>()].Value, StringComparison.Ordinal);
    }

    [UnixFact]
    public void The_step_of_the_GitHub_Action_writes_an_annotation_and_fails()
    {
        using TemporaryFolder folder = Folder();
        (int code, string output) = RunShell(folder, Line("- run: grantgen ")["- run: ".Length..]);
        Assert.Equal(1, code);
        Assert.StartsWith("::warning file=app/src/main/Call.kt,line=4,col=27,", output, StringComparison.Ordinal);
    }

    /// <summary>pre-commit splits the entry without a shell, so the glob reaches the command.</summary>
    [UnixFact]
    public void The_hook_of_pre_commit_fails_where_there_is_a_finding()
    {
        using TemporaryFolder folder = Folder();
        (int code, string output) = Run(folder, Line("      entry: ")["      entry: ".Length..].Split(' '));
        Assert.Equal(1, code);
        Assert.StartsWith("web/call.ts:3:25: warning: ", output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void Bash_completes_commands_and_options()
    {
        string function = string.Join('\n', ToolPage.Text.Split('\n').SkipWhile(line => !line.StartsWith("_grantgen()", StringComparison.Ordinal)).Take(2));
        using TemporaryFolder folder = Folder();
        Assert.Equal("check-client\n", Complete("grantgen check-", "check-"));
        Assert.Equal("--policies\n--policy\n", Complete("grantgen check-client --pol", "--pol"));

        string Complete(string line, string word)
            => RunShell(folder, $"{function}\nCOMP_LINE='{line}' COMP_POINT={line.Length} COMP_WORDS=({line}) COMP_CWORD={line.Split(' ').Length - 1}\n[ \"${{COMP_WORDS[COMP_CWORD]}}\" = '{word}' ] && _grantgen\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"").Output;
    }

    private static string Line(string start) => ToolPage.Text.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal));

    /// <summary>A repository with clients in two languages, and the command on its path.</summary>
    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new TemporaryFolder()
            .With("GrantGen.Approved.txt", Approved)
            .With("app/src/main/Call.kt", "import io.livekit.android.room.Room\n\nsuspend fun rename(room: Room) {\n    room.localParticipant.updateMetadata(\"x\")\n}\n")
            .With("web/call.ts", "import { Room } from 'livekit-client';\nconst room = new Room();\nroom.localParticipant.setMetadata('x');\n".Replace("room.localParticipant.set", "  room.localParticipant.set", StringComparison.Ordinal))
            .With("path/grantgen", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "GrantGen.Tool.dll")}' \"$@\"\n");
        Assert.Equal(0, Start(folder, "chmod", "+x", Path.Combine(folder.Path, "path", "grantgen")).Code);
        return folder;
    }

    private static (int Code, string Output) Run(TemporaryFolder folder, string[] command)
    {
        Assert.Equal("grantgen", command[0]);
        return Start(folder, [Path.Combine(folder.Path, "path", "grantgen"), .. command[1..]]);
    }

    private static (int Code, string Output) RunShell(TemporaryFolder folder, string script) => Start(folder, "bash", "-c", script);

    private static (int Code, string Output) Start(TemporaryFolder folder, params string[] command)
    {
        ProcessStartInfo start = new(command[0], command[1..]) { RedirectStandardOutput = true, WorkingDirectory = folder.Path };
        start.Environment["PATH"] = Path.Combine(folder.Path, "path") + Path.PathSeparator + start.Environment["PATH"];
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();
}
