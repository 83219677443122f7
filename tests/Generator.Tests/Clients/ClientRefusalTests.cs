using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Permissions;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>
/// The messages describe a refusal as it was recorded: each call without its permission, with the SDKs for JavaScript, Node, Python and Go,
/// on a real server.
/// </summary>
public partial class ClientRefusalTests
{
    private const int LeastCompared = 120;

    private static readonly Dictionary<string, (ClientSdk Sdk, string File)> s_sdks = new(StringComparer.Ordinal)
    {
        ["livekit-client"] = (ClientSdk.JavaScript, "a.ts"),
        ["@livekit/rtc-node"] = (ClientSdk.NodeRtc, "a.ts"),
        ["livekit"] = (ClientSdk.Python, "a.py"),
        ["server-sdk-go/v2 (lksdk)"] = (ClientSdk.Go, "a.go"),
    };

    private static readonly (string Grant, PermissionInfo Permission)[] s_permissions =
    [
        ("canUpdateOwnMetadata", PermissionTable.UpdateOwnMetadata),
        ("canPublishData", PermissionTable.PublishData),
        ("canPublish (false), canPublishData not stated", PermissionTable.PublishData),
        ("canPublish (false), canPublishData true", PermissionTable.Publish),
        ("canPublishSources lists microphone only", PermissionTable.Publish),
        ("canSubscribe", PermissionTable.Subscribe),
    ];

    /// <summary>Phrases in the messages for calls whose caller gets no error.</summary>
    private static readonly string[] s_silent = ["gets no error", "reports success", "as if it were done", "nothing says why"];

    [Fact]
    public void Each_outcome_is_the_recorded_one()
    {
        List<string> differences = [];
        int compared = 0;
        foreach (JsonNode row in Rows())
        {
            string action = Text(row, "action");
            if (!s_sdks.TryGetValue(Text(row, "sdk"), out (ClientSdk Sdk, string File) sdk)
                || s_permissions.FirstOrDefault(known => Text(row, "tokenLacks").StartsWith(known.Grant, StringComparison.Ordinal)).Permission is not { } permission
                || Text(row, "outcome") is not ("silent" or "timeout" or "rejects" or "throws")
                || MethodPattern().Match(action) is not { Success: true } method
                || IsSpecial(row, action))
            {
                continue;
            }

            ClientCall? call = ClientLanguages.FindByPath(sdk.File)!.Calls.Find(method.Groups["name"].Value).FirstOrDefault(call => call.Permission == permission);
            string text = call is null ? "" : call.Symptom ?? RefusalSymptoms.Describe(sdk.Sdk, permission);
            compared++;
            if (call is null || !Agrees(text, row))
            {
                differences.Add($"{Text(row, "sdk")} {action}: {Text(row, "outcome")} {Text(row, "errorType")} '{Text(row, "message")}', and the message says '{text}'");
            }
        }

        Assert.Empty(differences);
        Assert.True(compared >= LeastCompared, $"{compared} rows");
    }

    private static bool Agrees(string text, JsonNode row) => Text(row, "outcome") switch
    {
        "silent" => s_silent.Any(silent => text.Contains(silent, StringComparison.Ordinal)),
        "timeout" => text.Contains("times out", StringComparison.Ordinal),
        _ => text == RefusalSymptoms.DataTrack
            ? Text(row, "message") == "Data track publishing unauthorized"
            : text.Contains(Text(row, "errorType"), StringComparison.Ordinal) && QuotePattern().Match(text) is { Success: true } quote && Text(row, "message").Contains(quote.Groups["text"].Value, StringComparison.Ordinal),
    };

    /// <summary>Rows of calls that need no permission, that are rejected for another reason, or that the SDK does not have.</summary>
    private static bool IsSpecial(JsonNode row, string action)
        => action.Contains("('')", StringComparison.Ordinal)
            || action.Contains("({})", StringComparison.Ordinal)
            || action.StartsWith("room.connect ", StringComparison.Ordinal)
            || action.Contains("no such method", StringComparison.Ordinal)
            || action.Contains("check replaced", StringComparison.Ordinal)
            || action.Contains("at the same time", StringComparison.Ordinal)
            || Text(row, "tokenLacks").Contains("agent", StringComparison.Ordinal)
            || Text(row, "tokenLacks").Contains("later", StringComparison.Ordinal)
            // Go derives the source from the kind of the track, and this token allows that source.
            || (Text(row, "sdk").StartsWith("server-sdk-go", StringComparison.Ordinal) && action.Contains("PublishTrack", StringComparison.Ordinal) && Text(row, "outcome") == "silent");

    private static IEnumerable<JsonNode> Rows()
    {
        using Stream file = typeof(ClientRefusalTests).Assembly.GetManifestResourceStream("refusals.json")!;
        return [.. JsonNode.Parse(file)!["rows"]!.AsArray().Select(row => row!)];
    }

    private static string Text(JsonNode row, string name) => row[name]?.ToString() ?? "";

    [GeneratedRegex(@"^(localParticipant|local_participant|LocalParticipant|room|publication|\w*[pP]ublication)\.(?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex MethodPattern();

    [GeneratedRegex("'(?<text>[^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex QuotePattern();
}
