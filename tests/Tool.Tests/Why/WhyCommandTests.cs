using System.Text.Json.Nodes;

namespace GrantGen.Tool.Tests.Why;

public class WhyCommandTests
{
    [Fact]
    public void A_message_is_explained()
    {
        Grantgen.Result result = Grantgen.Run("why", "does not have permision to update own metdata");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("(a permission) [M1]", result.Output, StringComparison.Ordinal);
        Assert.Contains("grant or setting: CanUpdateOwnMetadata = true", result.Output, StringComparison.Ordinal);
        Assert.Contains("source: livekit/client-sdk-flutter#768 (confirmed there)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_nothing_fits_is_no_match()
    {
        Grantgen.Result result = Grantgen.Run("why", "my car does not start");
        Assert.Equal((1, "no match\n", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Json_has_the_causes()
    {
        JsonNode json = JsonNode.Parse(Grantgen.Run("why", "invalid API key", "--json").Output)!;
        Assert.True(json["isMatch"]!.GetValue<bool>());
        Assert.Equal("no", json["causes"]![0]!["permission"]!.GetValue<string>());
    }

    [Fact]
    public void An_unknown_option_is_a_failure()
    {
        Grantgen.Result result = Grantgen.Run("why", "x", "--nothing");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("'--nothing'", result.Error, StringComparison.Ordinal);
    }
}
