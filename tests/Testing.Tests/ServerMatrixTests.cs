using System.Text.Json.Nodes;
using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Testing.Tests;

/// <summary>Compares every recorded result of a real server with the simulator, the analyzers' evaluator, the defaults and the tables.</summary>
public class ServerMatrixTests
{
    private static readonly JsonObject s_matrix = TestTokens.Resource("server-matrix.json");

    public static TheoryData<string> Policies => [.. s_matrix["policies"]!.AsArray().Select(row => row!["policy"]!.GetValue<string>())];

    public static TheoryData<int> SourceRows => [.. Enumerable.Range(0, s_matrix["sourceWordsAndKinds"]!.AsArray().Count)];

    public static TheoryData<string> Flags => [.. s_matrix["flags"]!.AsArray().Select(row => row!["flag"]!.GetValue<string>())];

    public static TheoryData<int> Joins => [.. Enumerable.Range(0, s_matrix["joins"]!.AsArray().Count)];

    [Fact]
    public void The_matrix_has_every_action()
    {
        string[] actions = [.. s_matrix["policies"]![0]!["actions"]!.AsObject().Select(cell => cell.Key).Order(StringComparer.Ordinal)];
        Assert.Equal(106, s_matrix["policies"]!.AsArray().Count);
        Assert.Equal(LiveKitAction.All.Skip(1).Select(action => action.Name).Order(StringComparer.Ordinal), actions);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_simulator_answers_as_the_server_did(string policy)
    {
        JsonObject row = Row(policy);
        VerifiedToken token = TestTokens.Verified(row["claims"]!.AsObject());
        Assert.True(PermissionSimulator.Evaluate(token, LiveKitAction.Join).IsAllowed);

        List<string> differences = [];
        foreach ((string name, JsonNode? cell) in row["actions"]!.AsObject())
        {
            string expected = cell!.GetValue<string>();
            LiveKitAction action = LiveKitAction.Parse(name);
            foreach (SimulatedAnswer answer in new[] { PermissionSimulator.Evaluate(token, action), PermissionSimulator.Evaluate(token.Grants, action) })
            {
                if (Word(answer, expected) != expected)
                {
                    differences.Add($"{policy}.{name}: the server {expected}, the simulator {answer}");
                }
            }
        }

        Assert.Empty(differences);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_analyzers_report_no_action_that_the_server_does_and_every_one_that_it_refuses(string policy)
    {
        JsonObject row = Row(policy);
        GrantView grants = new(TestTokens.Verified(row["claims"]!.AsObject()).Grants);
        foreach ((string name, JsonNode? cell) in row["actions"]!.AsObject())
        {
            LiveKitAction action = LiveKitAction.Parse(name);
            bool isReported = action.Needs.Any(need => PermissionEvaluator.Evaluate(need, null, action.Source, grants, needsAnswer: name == "performRpc") is not null);
            bool fails = cell!.GetValue<string>() is "refused" or "dropped";
            Assert.True(isReported == fails, $"{policy}.{name}: the server {cell}, reported {isReported}");
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_defaults_are_what_the_server_shows(string policy)
    {
        JsonObject row = Row(policy);
        AssertPermission(row["permission"]!.AsObject(), TestTokens.Verified(row["claims"]!.AsObject()), policy);
    }

    [Theory]
    [MemberData(nameof(SourceRows))]
    public void Odd_words_and_kinds_mean_what_the_server_makes_of_them(int index)
    {
        JsonObject row = s_matrix["sourceWordsAndKinds"]![index]!.AsObject();
        VerifiedToken token = TestTokens.Verified(row["claims"]!.AsObject());
        foreach ((string source, JsonNode? cell) in row["tracks"]!.AsObject())
        {
            LiveKitAction action = LiveKitAction.Parse("publish" + source.Replace("_", "", StringComparison.Ordinal));
            Assert.True(
                PermissionSimulator.Evaluate(token, action).IsAllowed == (cell!.GetValue<string>() == "accepted"),
                $"{row["claims"]!.ToJsonString()}: {source} is {cell}");
        }

        string kind = row["kind"]?.GetValue<string>() ?? "STANDARD";
        Assert.Equal(kind, token.Kind.ToString().ToUpperInvariant());
    }

    [Theory]
    [MemberData(nameof(Joins))]
    public void A_token_that_cannot_join_is_refused_with_the_servers_status_and_text(int index)
    {
        JsonObject row = s_matrix["joins"]![index]!.AsObject();
        SimulatedAnswer answer = PermissionSimulator.Evaluate(TestTokens.Sign(row["claims"]!.AsObject(), identity: null), LiveKitAction.Join, TestTokens.Verifier);

        Assert.Equal((row["status"]!.GetValue<int>(), row["body"]!.GetValue<string>()), (answer.Status, answer.Message));
        Assert.Equal(answer.Status == 401 ? ActionOutcome.Unauthorized : ActionOutcome.Refused, answer.Outcome);
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public void Hidden_participants_and_kinds_have_the_privileges_that_the_server_gives_them(string flag)
    {
        JsonObject row = s_matrix["flags"]!.AsArray().Single(row => row!["flag"]!.GetValue<string>() == flag)!.AsObject();
        JsonObject claims = new() { ["video"] = new JsonObject { ["roomJoin"] = true, ["room"] = "matrix" } };
        if (flag.StartsWith("kind-", StringComparison.Ordinal))
        {
            claims["kind"] = row["kind"]!.GetValue<string>().ToLowerInvariant();
        }
        else if (flag != "plain")
        {
            claims["video"]![flag] = true;
        }

        VerifiedToken token = TestTokens.Verified(claims);
        Assert.Equal(row["kind"]!.GetValue<string>(), token.Kind.ToString().ToUpperInvariant());
        Assert.Equal(row["othersAreTold"]!.GetValue<bool>(), PermissionSimulator.Evaluate(token, LiveKitAction.PublishCamera).Outcome != ActionOutcome.AnnouncedToNobody);

        // A flag is a single right. A kind has several privileges, which are checked one by one.
        if (claims.ContainsKey("kind"))
        {
            string[] gained = [.. token.Grants.Compare(TestTokens.Verified(new JsonObject { ["video"] = claims["video"]!.DeepClone() }).Grants).Differences.Select(difference => difference.Text)];
            Assert.Equal(row["countedInNumParticipants"]!.GetValue<bool>(), !Gains("join without being counted"));
            Assert.Equal(row["marksRoomAsRecording"]!.GetValue<bool>(), Gains("mark the room as being recorded"));
            Assert.Equal(row["mayEnterFullRoom"]!.GetValue<bool>(), Gains("enter a full room"));

            bool Gains(string privilege) => gained.Any(text => text.Contains(privilege, StringComparison.Ordinal));
        }
    }

    private static JsonObject Row(string policy) => s_matrix["policies"]!.AsArray().Single(row => row!["policy"]!.GetValue<string>() == policy)!.AsObject();

    /// <summary>The matrix's word for a response. A granted data track is "accepted", because its effect was not measured.</summary>
    private static string Word(SimulatedAnswer answer, string expected) => answer.Outcome switch
    {
        ActionOutcome.Allowed => expected == "accepted" ? expected : "effect",
        ActionOutcome.AnnouncedToNobody => "invisible",
        ActionOutcome.Dropped or ActionOutcome.TimedOut => "dropped",
        ActionOutcome.Refused => "refused",
        _ => "unauthorized",
    };

    private static void AssertPermission(JsonObject expected, VerifiedToken token, string name)
    {
        ParticipantPermissions actual = token.Grants.Permissions;
        bool Shown(string field) => expected[field]?.GetValue<bool>() ?? false;

        Assert.True(actual.CanPublish == Shown("canPublish"), $"{name}: canPublish");
        Assert.True(actual.CanPublishData == Shown("canPublishData"), $"{name}: canPublishData");
        Assert.True(actual.CanSubscribe == Shown("canSubscribe"), $"{name}: canSubscribe");
        Assert.True(actual.CanUpdateOwnMetadata == Shown("canUpdateMetadata"), $"{name}: canUpdateMetadata");
        Assert.True(actual.CanSubscribeMetrics == Shown("canSubscribeMetrics"), $"{name}: canSubscribeMetrics");
        Assert.True(actual.CanManageAgentSession == Shown("canManageAgentSession"), $"{name}: canManageAgentSession");
        Assert.True(actual.Hidden == Shown("hidden"), $"{name}: hidden");

        string[] listed = [.. (expected["canPublishSources"]?.AsArray() ?? []).Select(source => source!.GetValue<string>()).Order(StringComparer.Ordinal)];
        int stated = (int)(token.Grants.CanPublishSources ?? TrackSources.None);
        Assert.Equal(listed, TrackSourceTable.All.Where(source => (stated & source.Flag) != 0).Select(source => source.WireName.ToUpperInvariant()).Order(StringComparer.Ordinal));
    }
}
