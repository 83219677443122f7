namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2008: constants over the server's limits, in bytes of UTF-8.</summary>
public class GG2008Tests
{
    private static readonly string s_long = "\"" + new string('x', 257) + "\"";
    private static readonly string s_wide = "\"" + new string('\u00e4', 129) + "\"";
    private static readonly string s_fitting = "\"" + new string('x', 256) + "\"";

    public static TheoryData<string> Calls => new()
    {
        $"p.SetNameAsync({{|GG2008:{s_long}|}})",
        $"p.SetNameAsync({{|GG2008:{s_wide}|}})",
        $"p.SetNameAsync(name: {{|GG2008:Long|}})",
        $"p.SetNameAsync({s_fitting})",
        "p.SetNameAsync(new string('x', 300))",
        $"p.SetMetadataAsync({s_long})",
        $"p.SetMetadataAsync({{|GG2008:Huge|}})",
        $"p.SetAttributesAsync({{|GG2008:new() {{ [\"a\"] = Huge }}|}})",
        $"p.SetAttributesAsync({{|GG2008:new Dictionary<string, string> {{ {{ \"a\", Half }}, {{ \"b\", Half }} }}|}})",
        "p.SetAttributesAsync(new() { [\"a\"] = Half })",
        $"p.PerformRpcAsync(\"you\", {{|GG2008:{s_long}|}}, \"x\")",
        "p.PerformRpcAsync(\"you\", \"m\", {|GG2008:Huge|})",
        $"p.RegisterRpcMethod({{|GG2008:{s_long}|}}, null!)",
        $"Other({s_long})",
        $"Host.CreateToken(s, room: {{|GG2008:{s_long}|}}, identity: me)",
        $"Host.CreateToken(s, \"r\", {{|GG2008:{s_long}|}})",
        $"Host.CreateToken(s, \"r\", me, new ParticipantOptions {{ Name = {s_long}, Metadata = {{|GG2008:Huge|}} }})",
        $"Host.CreateToken(s, {s_fitting}, me)",
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Constants(string call) => await Project(call).Verify(["GG2008"]);

    [Theory]
    [InlineData("p.SetNameAsync(Long)", "name", "Name")]
    [InlineData("Host.CreateToken(s, Long, me)", "room_name", "RoomName")]
    [InlineData("Host.CreateToken(s, \"r\", Long)", "identity", "Identity")]
    [InlineData("p.SetMetadataAsync(Huge)", "metadata", "Metadata")]
    [InlineData("p.SetAttributesAsync(new() { [\"a\"] = Huge })", "attributes", "Attributes")]
    public async Task The_limits_can_be_set(string call, string key, string property)
    {
        await Project(call).WithGlobalOption($"grantgen_max_{key}_bytes", "70000").Verify(["GG2008"]);
        await Project(call).WithGlobalOption($"build_property.GrantGenMax{property}Bytes", "70000").Verify(["GG2008"]);
    }

    private static TestProject Project(string call) => TestProject.Of($$"""
        using LiveKit.Rtc;
        [RoomPolicy(CanUpdateOwnMetadata = true)] partial class Host;
        class C
        {
            const string Long = {{s_long}};
            const string Half = "{{new string('x', 33 * 1024)}}";
            const string Huge = Half + Half;
            void SetNameAsync(string name) { }
            void Other(string name) => SetNameAsync(name);
            void M(LocalParticipant p, TokenSigner s, string me) { {{call}}; }
        }
        """).WithClient();
}
