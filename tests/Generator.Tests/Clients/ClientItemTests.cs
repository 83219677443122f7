using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>The selection of client files, their policies, and the reports about unclear ones.</summary>
public class ClientItemTests
{
    private const string Swift = "import LiveKit\nfunc f(_ room: Room) async { try? await room.localParticipant.set(name: \"x\") }\n";

    [Fact]
    public async Task A_report_stands_on_the_name_and_points_to_the_attribute()
    {
        Diagnostic report = Assert.Single(await Reports(ClientProjects.Of("ios/a.swift", Swift, "GuestPolicy")));

        FileLinePositionSpan place = report.Location.GetLineSpan();
        Assert.Equal(("ios/a.swift", 1, 62), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(3, report.Location.SourceSpan.Length);
        Location declaration = Assert.Single(report.AdditionalLocations);
        Assert.Equal("RoomPolicy", declaration.SourceTree!.GetText().ToString(declaration.SourceSpan));
        Assert.Equal(
            "'set(name:)' needs CanUpdateOwnMetadata, which policy 'GuestPolicy' does not grant: the Swift SDK reports success and shows the new value in this app alone, and the server refuses",
            report.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Of_several_policies_all_have_to_lack_it()
    {
        Assert.Empty(await Reports(ClientProjects.Of("a.swift", Swift, "GuestPolicy", "MemberPolicy")));
        Assert.Single(await Reports(ClientProjects.Of("a.swift", Swift, "GuestPolicy", "ViewerPolicy")));
    }

    [Fact]
    public async Task A_file_that_two_items_name_has_the_policies_of_both()
    {
        // MSBuild passes two files with the same path. Both have the metadata of the last item.
        TestProject project = ClientProjects.Of("a.swift", Swift, "GuestPolicy");
        Assert.Single(await Reports(project.WithClient("a.swift", Swift, "Shop.GuestPolicy")));
    }

    [Fact]
    public async Task An_additional_file_that_is_no_item_is_not_read()
        => Assert.Empty(await Reports(TestProject.Of(ClientProjects.Policies).WithAdditionalFile("a.swift", Swift)));

    [Fact]
    public async Task A_policy_of_a_referenced_project_is_read_from_its_metadata()
    {
        TestProject policies = TestProject.Of(ClientProjects.Policies).WithAssemblyName("Policies");
        Diagnostic report = Assert.Single(await Reports(TestProject.Of("class Backend;").WithReference(policies).WithClient("a.swift", Swift, "Shop.GuestPolicy")));
        Assert.Empty(report.AdditionalLocations);
    }

    [Fact]
    public async Task A_short_name_is_enough_if_it_is_unique()
    {
        Assert.Equal("GG5001", Assert.Single(await Reports(TestProject.Of(ClientProjects.Policies).WithClient("a.swift", Swift, "GuestPolicy"))).Id);
        string two = ClientProjects.Policies + " namespace Other { [RoomPolicy] public partial class GuestPolicy; }";
        Assert.Equal("GG5009", Assert.Single(await Reports(TestProject.Of(two.Replace("namespace Shop;", "namespace Shop {", StringComparison.Ordinal).Replace(" namespace Other", " } namespace Other", StringComparison.Ordinal)).WithClient("a.swift", Swift, "GuestPolicy"))).Id);
    }

    [Fact]
    public async Task A_file_of_C_sharp_that_is_compiled_here_is_judged_once_as_that()
    {
        const string Unity = "using LiveKit;\nclass Stage { void F(Room room) { room.LocalParticipant.SetName(\"x\"); } }\n";
        Assert.Equal("GG5001", Assert.Single(await Reports(ClientProjects.Of("unity/Stage.cs", Unity, "GuestPolicy"))).Id);
        Assert.DoesNotContain(await Reports(ClientProjects.Of("unity/Stage.cs", Unity, "GuestPolicy").WithSource("unity/Stage.cs", "class Stage;")), report => report.Id == "GG5001");
    }

    [Fact]
    public async Task A_nested_policy_has_its_metadata_name()
        => Assert.Single(await Reports(TestProject.Of("namespace Shop; partial class Policies { [GrantGen.RoomPolicy] public partial class Viewer; }").WithClient("a.swift", Swift, "Shop.Policies+Viewer")));

    [Theory]
    [InlineData("a.swift", "Shop.NoPolicy", "no type named 'Shop.NoPolicy' has [RoomPolicy]")]
    [InlineData("a.swift", "Shop.GuestPolicy|Shop.Viewer", "no type named 'Shop.Viewer' has [RoomPolicy]")]
    [InlineData("a.swift", "Shop.GestPolicy", "no type named 'Shop.GestPolicy' has [RoomPolicy] (did you mean 'GuestPolicy'?)")]
    [InlineData("a.swift", "System.String", "no type named 'System.String' has [RoomPolicy]")]
    [InlineData("a.swift", "", "its item has no Policy")]
    [InlineData("a.m", "Shop.GuestPolicy", "its extension is not one of")]
    [InlineData("Makefile", "Shop.GuestPolicy", "its extension is not one of")]
    public async Task What_cannot_be_judged_is_an_error_that_says_why(string path, string policies, string reason)
    {
        TestProject project = TestProject.Of(ClientProjects.Policies).WithAdditionalFile("src/" + path, Swift, ("GrantGenClient", "true"), ("GrantGenPolicy", policies));
        Diagnostic report = Assert.Single(await Reports(project));
        Assert.Equal(("GG5009", DiagnosticSeverity.Error), (report.Id, report.Severity));
        string message = report.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.Contains($"GrantGenClient '{path}'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kt", "import io.livekit.android.room.Room\nfun f(room: Room) { room.localParticipant.updateName(\"x\") }", "the Android SDK returns as if it were done, and the server refuses")]
    [InlineData("ts", "import { Room } from 'livekit-client';\nroom.localParticipant.setName('x');", "the promise is rejected with SignalRequestError")]
    [InlineData("mjs", "import { Room } from '@livekit/rtc-node';\nroom.localParticipant.updateName('x');", "the Node SDK reports success, and the server refuses")]
    [InlineData("dart", "import 'package:livekit_client/livekit_client.dart';\nf(Room room) => room.localParticipant?.setName('x');", "before livekit_client 2.6.5 with none")]
    [InlineData("py", "from livekit import rtc\nasync def f(room):\n    await room.local_participant.set_name('x')", "the Python SDK reports success, and the server refuses")]
    [InlineData("rs", "use livekit::Room;\nasync fn f(room: &Room) { room.local_participant().set_name(\"x\".into()).await; }", "RoomError::Request, NotAllowed")]
    [InlineData("cpp", "#include <livekit/room.h>\nvoid f(livekit::Room* room) { room->localParticipant()->setMetadata(\"x\"); }", "the call throws")]
    [InlineData("cc", "#include <livekit/room.h>\nvoid f(livekit::Room* room) { room->localParticipant()->setName(\"x\"); }", "the C++ SDK returns as if it were done")]
    [InlineData("go", "import lksdk \"github.com/livekit/server-sdk-go/v2\"\nfunc f(room *lksdk.Room) { room.LocalParticipant.SetName(\"x\") }", "the Go SDK returns as if it were done, and the server refuses")]
    public async Task The_message_says_what_that_client_sees(string ending, string text, string outcome)
        => Assert.Contains(outcome, Assert.Single(await Reports(ClientProjects.Of("a." + ending, text, "GuestPolicy"))).GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public async Task A_configuration_file_with_a_relative_path_is_skipped()
        => Assert.Single(await Reports(ClientProjects.Of("a.swift", Swift, "GuestPolicy").WithAdditionalFile(".editorconfig", "[*.swift]\ndotnet_diagnostic.GG5001.severity = none\n")));

    private static async Task<IReadOnlyList<Diagnostic>> Reports(TestProject project)
        => [.. (await project.Analyze(allowErrors: true)).Diagnostics.Where(diagnostic => !RuleExtensions.IsAdvice(diagnostic.Id))];
}
