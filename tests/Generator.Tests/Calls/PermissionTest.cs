namespace GrantGen.Generator.Tests.Calls;

/// <summary>Checks a call inside a policy type, so that the tie is certain and only the permission decides.</summary>
internal static class PermissionTest
{
    /// <summary>The rules about calls, without those about unused permissions.</summary>
    private static readonly string[] s_rules = ["GG2001", "GG2002", "GG2003", "GG2004", "GG2005", "GG2006", "GG2007", "GG2008", "GG2009"];

    private const string Helpers = "TrackPublishOptions Options() => new(); LiveKit.Proto.TrackSource Source() => default;";

    public static async Task Rtc(string policy, string call)
        => await Project(policy, "using LiveKit.Rtc;", "LocalParticipant p, LocalTrack t, RemoteTrackPublication r", call, Helpers).WithClient().Verify(s_rules);

    public static TestProject Project(string policy, string usings, string parameters, string call, string more = "")
        => TestProject.Of($"{usings} [RoomPolicy({policy})] partial class P {{ void M({parameters}, bool flag) {{ {call}; }} {more} }}");
}
