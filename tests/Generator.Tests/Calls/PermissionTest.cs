namespace GrantGen.Generator.Tests.Calls;

/// <summary>Checks a call that stands in a policy, so that the tie is beyond doubt and the permission alone is asked.</summary>
internal static class PermissionTest
{
    private const string Helpers = "TrackPublishOptions Options() => new(); LiveKit.Proto.TrackSource Source() => default;";

    public static async Task Rtc(string policy, string call)
        => await Project(policy, "using LiveKit.Rtc;", "LocalParticipant p, LocalTrack t, RemoteTrackPublication r", call, Helpers).WithClient().Verify();

    public static TestProject Project(string policy, string usings, string parameters, string call, string more = "")
        => TestProject.Of($"{usings} [RoomPolicy({policy})] partial class P {{ void M({parameters}, bool flag) {{ {call}; }} {more} }}");
}
