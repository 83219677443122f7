using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Declarations;

/// <summary>The message describes the error completely, because the reader has no other information.</summary>
public class DeclarationMessageTests
{
    [Theory]
    [InlineData("Room = \"\"", "Room '' of policy 'P' is empty")]
    [InlineData("Room = \"a{b\"", "Room 'a{b' of policy 'P' has an opening brace that is not closed (write {{ for a literal brace)")]
    [InlineData("Room = \"a}b\"", "Room 'a}b' of policy 'P' has a closing brace without an opening one (write }} for a literal brace)")]
    [InlineData("Room = \"{}\"", "Room '{}' of policy 'P' has an empty hole")]
    [InlineData("Room = \"{a-b}\"", "Room '{a-b}' of policy 'P' has the hole '{a-b}', which is not an identifier")]
    [InlineData("Room = \"{options}\"", "Room '{options}' of policy 'P' has the hole '{options}', which is the name of another parameter")]
    [InlineData("RoomAdmin = true, DestinationRoom = \"{\"", "DestinationRoom '{' of policy 'P' has an opening brace that is not closed (write {{ for a literal brace)")]
    [InlineData("Ttl = \"1 h\"", "Ttl '1 h' of policy 'P' is not a whole number and a unit, such as 90s, 15m, 1h or 7d")]
    [InlineData("Ttl = \"0s\"", "Ttl '0s' of policy 'P' is not positive")]
    [InlineData("Ttl = \"2147483648s\"", "Ttl '2147483648s' of policy 'P' is longer than 68 years")]
    public async Task Argument(string argument, string message) => Assert.Equal(message, await MessageOf($"[RoomPolicy({argument})] public partial class P;"));

    [Theory]
    [InlineData("AgentDispatch(\"a\", Deployment = \"a_b\")", "Deployment of policy 'P' contains an underscore, which the server does not accept")]
    [InlineData("AgentDispatch(\"a\", Deployment = \"a b\")", "Deployment of policy 'P' contains a blank or a control character, which the server does not accept")]
    [InlineData("AgentDispatch(\"a\", Attributes = new[] { \"key\" })", "Attributes of policy 'P' has the entry 'key', which has no equals sign between key and value")]
    [InlineData("RoomConfig(Tags = new[] { \"=x\" })", "Tags of policy 'P' has the entry '=x', which has no key")]
    [InlineData("AgentThreadGrant(List = true, Scope = \"{\")", "Scope '{' of policy 'P' has an opening brace that is not closed (write {{ for a literal brace)")]
    public async Task Argument_of_another_attribute(string attribute, string message)
        => Assert.Equal(message, await MessageOf($"[RoomPolicy, {attribute}] public partial class P;"));

    /// <summary>Every name of another parameter of the factories.</summary>
    [Theory]
    [InlineData("signer")]
    [InlineData("destination")]
    [InlineData("options")]
    [InlineData("metadata")]
    [InlineData("metadataType")]
    [InlineData("TMetadata")]
    public Task Hole(string name) => Argument($"Room = \"x-{{{name}}}\"", $"Room 'x-{{{name}}}' of policy 'P' has the hole '{{{name}}}', which is the name of another parameter");

    [Theory]
    [InlineData("[RoomPolicy] file partial class P;", "'P' is local to its file")]
    [InlineData("file partial class Outer { [RoomPolicy] public partial class P; }", "'Outer' is local to its file")]
    [InlineData("file partial class Outer { file partial class Inner { [RoomPolicy] public partial class P; } }", "'Inner' is local to its file")]
    public async Task Type(string source, string reason) => Assert.Contains(reason, await MessageOf(source), StringComparison.Ordinal);

    [Fact]
    public async Task The_longest_life_is_told_from_one_second_more()
        => Assert.DoesNotContain((await TestProject.Of("[RoomPolicy(Ttl = \"2147483647s\")] public partial class P;").Analyze()).Diagnostics, diagnostic => diagnostic.Id == "GG1003");

    private static async Task<string> MessageOf(string source)
        => Assert.Single((await TestProject.Of(source).Analyze(allowErrors: true)).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .GetMessage(System.Globalization.CultureInfo.InvariantCulture);
}
