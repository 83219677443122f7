using System.Text.RegularExpressions;

namespace GrantGen.Tool.Tests.CheckClient;

/// <summary>
/// The marked client files of the analyzer's tests, including trees of several files. The command must have the same reports as a build,
/// line by line.
/// </summary>
public partial class MarkedFilesTests
{
    private const string Approved = """
        GrantGen approved policies, version 1

        policy Shop.CameraPolicy
          grant RoomJoin = true
          grant CanPublishSources = Camera
          permission PublishCamera = granted
          permission PublishMicrophone = denied
          permission PublishScreenShare = denied
          permission PublishScreenShareAudio = denied
          permission PublishUnknown = denied
          permission PublishData = default
          permission Subscribe = default
          permission UpdateOwnMetadata = denied
          lifetime = 6h
          kind = standard

        policy Shop.ListenerPolicy
          grant RoomJoin = true
          grant CanPublish = false
          grant CanPublishData = false
          grant CanSubscribe = false
          permission PublishCamera = denied
          permission PublishMicrophone = denied
          permission PublishScreenShare = denied
          permission PublishScreenShareAudio = denied
          permission PublishUnknown = denied
          permission PublishData = denied
          permission Subscribe = denied
          permission UpdateOwnMetadata = denied
          lifetime = 6h
          kind = standard

        policy Shop.MicrophonePolicy
          grant RoomJoin = true
          grant CanPublishSources = Microphone
          permission PublishCamera = denied
          permission PublishMicrophone = granted
          permission PublishScreenShare = denied
          permission PublishScreenShareAudio = denied
          permission PublishUnknown = denied
          permission PublishData = default
          permission Subscribe = default
          permission UpdateOwnMetadata = denied
          lifetime = 6h
          kind = standard
        """;

    private static readonly string s_root = Path.Combine(ToolPage.RepositoryRoot, "tests", "Generator.Tests", "Clients", "Marked");

    [Fact]
    public void The_command_reports_what_a_build_reports()
    {
        using TemporaryFolder backend = new TemporaryFolder().With("GrantGen.Approved.txt", Approved);
        string cases = Path.Combine(s_root, "Cases");
        string[] files = [.. Directory.GetFiles(cases, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(cases, path).Replace('\\', '/'))];
        string[] expected = [.. files.SelectMany(file => Expected(cases, file))];
        Assert.True(expected.Length > 200, $"{expected.Length} marks");

        // The analyzer's tests check the files of these folders under these policies.
        string[] found = [.. Report("ListenerPolicy", "**/*", "!sources-*/**"), .. Report("CameraPolicy", "sources-camera/**/*"), .. Report("MicrophonePolicy", "sources-microphone/**/*")];
        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));

        string[] Report(string policy, params string[] globs)
        {
            Grantgen.Result result = Grantgen.RunIn(cases, null, ["check-client", "--policies", Path.Combine(backend.Path, "GrantGen.Approved.txt"), "--policy", policy, .. globs]);
            Assert.Equal("", result.Error);
            return [.. result.Output.Split('\n').Select(line => Finding().Match(line)).Where(match => match.Success).Select(match => $"{match.Groups["path"].Value}:{match.Groups["line"].Value} {match.Groups["id"].Value}")];
        }
    }

    /// <summary>The marks of a file, with the approved differences of the analyzer.</summary>
    private static IEnumerable<string> Expected(string cases, string file)
    {
        List<string> marks = [.. File.ReadAllLines(Path.Combine(cases, file)).SelectMany((line, index) => Mark().Matches(line)
            .SelectMany(match => match.Groups["ids"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(id => FormattableString.Invariant($"{file}:{index + 1} {id}")))];
        string differences = Path.Combine(s_root, "Snapshots", file + ".approved.txt");
        foreach (string[] difference in File.Exists(differences) ? File.ReadAllLines(differences).Select(line => line.Split(' ')).Where(parts => parts.Length == 3) : [])
        {
            string mark = $"{file}:{difference[0]} {difference[1]}";
            if (difference[2] == "wrong")
            {
                marks.Add(mark);
            }
            else
            {
                marks.Remove(mark);
            }
        }

        return marks;
    }

    /// <summary>A finding in a client file. GG5010 is about the whole tree and has no mark.</summary>
    [GeneratedRegex(@"^(?<path>[^:]+):(?<line>\d+):\d+: \w+: .*\[(?<id>GG500[1-7])\]$")]
    private static partial Regex Finding();

    [GeneratedRegex(@"(//!|#!|/\*!|<!--!)(?<ids>( GG[0-9]{4})+)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
