namespace GrantGen.Generator.Tests.Clients;

/// <summary>GG5010: a policy grants a permission that none of its client files uses.</summary>
public class UnusedByClientsTests
{
    private const string Names = "import LiveKit\nfunc f(_ room: Room) async { try? await room.localParticipant.set(name: \"x\") }\n";
    private const string Mutes = "import LiveKit\nfunc f(_ room: Room) async { try? await room.localParticipant.setMicrophone(enabled: false) }\n";

    private const string Granted = "[GrantGen.RoomPolicy({|GG5010:CanUpdateOwnMetadata = true|})] public partial class APolicy;";
    private const string Quiet = "[GrantGen.RoomPolicy(CanUpdateOwnMetadata = true)] public partial class APolicy;";

    private const string Bot = """
        [GrantGen.UsesPolicy(typeof(APolicy))]
        class Bot
        {
            void Run(LiveKit.Rtc.LocalParticipant me) => me.SetNameAsync("x");
        }
        """;

    [Fact]
    public Task No_file_uses_it() => Verify(TestProject.Of(Granted).WithClient("a.swift", Mutes, "APolicy"));

    [Fact]
    public Task One_of_its_files_uses_it() => Verify(TestProject.Of(Quiet).WithClient("a.swift", Mutes, "APolicy").WithClient("b.swift", Names, "APolicy"));

    [Fact]
    public Task A_file_of_another_policy_uses_it()
        => Verify(TestProject.Of(Granted, "[GrantGen.RoomPolicy(CanUpdateOwnMetadata = true)] public partial class BPolicy;").WithClient("a.swift", Mutes, "APolicy").WithClient("b.swift", Names, "BPolicy"));

    [Fact]
    public Task A_method_of_the_name_on_something_unknown_is_enough_for_silence()
        => Verify(TestProject.Of(Quiet).WithClient("a.swift", "import LiveKit\nfunc f(_ p: Any) async { try? await p.set(name: \"x\") }\n", "APolicy"));

    [Fact]
    public Task A_policy_that_no_file_names_is_not_asked() => Verify(TestProject.Of(Quiet));

    [Fact]
    public Task A_default_is_not_a_grant() => Verify(TestProject.Of("[GrantGen.RoomPolicy] public partial class APolicy;").WithClient("a.swift", Mutes, "APolicy"));

    [Fact]
    public Task Data_and_tracks_are_asked_for_as_well()
        => Verify(TestProject.Of("[GrantGen.RoomPolicy({|GG5010:CanPublish = true|}, {|GG5010:CanPublishData = true|})] public partial class APolicy;").WithClient("a.swift", Names, "APolicy"));

    /// <summary>Every app has tags and hooks of its own. None of them is LiveKit's under another name, unless a file of the tree shows it.</summary>
    [Theory]
    [InlineData("import { Panel, usePanel } from './panel'", "{|GG5010:CanPublish = true|}, {|GG5010:CanPublishData = true|}")]
    [InlineData("import { Chat as Panel } from '@livekit/components-react'", "{|GG5010:CanPublish = true|}, CanPublishData = true")]
    public Task Components_of_the_app_use_nothing(string import, string arguments)
        => Verify(TestProject.Of($"[GrantGen.RoomPolicy({arguments})] public partial class APolicy;")
            .WithClient("stage.tsx", $"import {{ useRoomContext }} from '@livekit/components-react'\n{import}\nexport const Stage = () => <Panel room={{useRoomContext()}} />\n", "APolicy"));

    [Fact]
    public Task A_component_that_another_file_hands_on_is_used()
        => Verify(TestProject.Of("[GrantGen.RoomPolicy({|GG5010:CanPublish = true|}, CanPublishData = true)] public partial class APolicy;")
            .WithClient("panel.ts", "export { Chat as Panel } from '@livekit/components-react'\n", "APolicy")
            .WithClient("stage.tsx", "import { useRoomContext } from '@livekit/components-react'\nimport { Panel } from './panel'\nexport const Stage = () => <Panel room={useRoomContext()} />\n", "APolicy"));

    [Fact]
    public Task The_code_of_the_project_uses_it() => Verify(TestProject.Of(Quiet, Bot).WithClient().WithClient("a.swift", Mutes, "APolicy"));

    [Fact]
    public Task The_code_of_the_project_uses_another_permission()
        => Verify(TestProject.Of(Granted, Bot.Replace("SetNameAsync(\"x\")", "SendTextAsync(\"x\", \"y\")", StringComparison.Ordinal)).WithClient().WithClient("a.swift", Mutes, "APolicy"));

    [Fact]
    public Task What_clients_use_is_not_said_to_be_unused_by_the_code()
        => TestProject.Of(Quiet, Bot.Replace("SetNameAsync(\"x\")", "SendTextAsync(\"x\", \"y\")", StringComparison.Ordinal)).WithClient().WithClient("a.swift", Names, "APolicy").Verify(["GG2110", "GG5010"], allowErrors: true);

    private static Task Verify(TestProject project) => project.Verify(["GG5010", "GG2110"], allowErrors: true);
}
