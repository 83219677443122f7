namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>A helper creates new grants for each call. Changes by one caller do not affect the grants of another.</summary>
public class HelperAllocationTests
{
    private const string Names = "grants.CanUpdateOwnMetadata = true;", Plain = "";

    /// <summary>
    /// The change that a caller makes to the helper's grants, and the reports about a call under the original grants and under the changed
    /// ones.
    /// </summary>
    [Theory]
    [InlineData("the caller allows it", "static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", Names, true, false)]
    [InlineData("the caller denies data", "static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room, CanUpdateOwnMetadata = true };", "grants.CanUpdateOwnMetadata = false;", false, true)]
    [InlineData("the caller only reads", "static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", "_ = grants.Room;", true, true)]
    [InlineData("the caller does nothing", "static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", Plain, true, true)]
    [InlineData("the caller decides at run time", "static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", "grants.CanUpdateOwnMetadata = room.Length > 3;", true, false)]
    [InlineData("the helper fills a local", "static VideoGrants Base(string room) { var made = new VideoGrants { RoomJoin = true }; made.Room = room; return made; }", Names, true, false)]
    [InlineData("a helper of a helper", "static VideoGrants Inner(string room) => new() { RoomJoin = true, Room = room }; static VideoGrants Base(string room) => Inner(room);", Names, true, false)]
    [InlineData("a method completes it", "static void Complete(VideoGrants grants) => grants.CanUpdateOwnMetadata = true; static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", "Complete(grants);", true, false)]
    [InlineData("a lambda completes it", "static void Complete(VideoGrants grants, Action<VideoGrants>? complete) => complete?.Invoke(grants); static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", "Complete(grants, static made => made.CanUpdateOwnMetadata = true);", false, false)]
    [InlineData("a lambda completes another object", "static string Other(Action<VideoGrants> complete) { var made = new VideoGrants(); complete(made); return made.ToString()!; } static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", "Other(made => made.CanUpdateOwnMetadata = true);", true, true)]
    [InlineData("a lambda that goes on", "static void Other(Action<VideoGrants> complete) => new List<Action<VideoGrants>>().Add(complete); static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", "Other(made => made.CanUpdateOwnMetadata = true);", false, false)]
    [InlineData("a method completes another object", "static void Complete(VideoGrants made) => made.CanUpdateOwnMetadata = true; static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", "Complete(new VideoGrants());", true, true)]
    [InlineData("a method that is passed on", "static void Complete(VideoGrants made) => made.CanUpdateOwnMetadata = true; static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", "Complete(new VideoGrants()); Action<VideoGrants> any = Complete;", false, false)]
    [InlineData("a shared object", "static readonly VideoGrants s_shared = new() { RoomJoin = true, Room = \"r\" }; static VideoGrants Base(string room) => s_shared;", Names, false, false)]
    [InlineData("a virtual helper", "protected virtual VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };", Names, false, false)]
    public Task Of_an_sdk(string description, string helper, string write, bool isBaseReported, bool isCompletedReported)
    {
        Assert.NotEmpty(description);
        return HandWrittenTest.ServerSdkMembers($$"""
            {{helper}}
            VideoGrants Completed(string room) { var grants = Base(room); {{write}} return grants; }
            string Sign(string who, VideoGrants grants) => new AccessToken("key", Environment.GetEnvironmentVariable("S")!).WithIdentity(who).WithGrants(grants).ToJwt();
            async Task Run(string room, string who)
            {
                LiveKit.Rtc.Room first = new(), second = new();
                await first.ConnectAsync("u", Sign(who, Base(room)));
                await second.ConnectAsync("u", Sign(who, Completed(room)));
                await {{Use("first", isBaseReported)}};
                await {{Use("second", isCompletedReported)}};
            }
            """).WithClient().Verify(["GG2001"]);
    }

    [Theory]
    [InlineData("""grants["canUpdateOwnMetadata"] = true;""", true, false)]
    [InlineData("""grants.Add("canUpdateOwnMetadata", true);""", true, false)]
    [InlineData("""grants["canUpdateOwnMetadata"] = room.Length > 3;""", true, false)]
    [InlineData("""grants["canPublish"] = false;""", true, true)]
    [InlineData("", true, true)]
    public Task Of_a_jwt_library(string write, bool isBaseReported, bool isCompletedReported)
        => HandWrittenTest.JwtMembers($$"""
            static Dictionary<string, object> Base(string room) => new() { ["roomJoin"] = true, ["room"] = room };
            static Dictionary<string, object> Completed(string room) { var grants = Base(room); {{write}} return grants; }
            string Sign(string who, Dictionary<string, object> video, SigningCredentials credentials)
                => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(credentials), new JwtPayload { ["iss"] = "key", ["sub"] = who, ["exp"] = 1, ["video"] = video }));
            async Task Run(string room, string who, SigningCredentials credentials)
            {
                LiveKit.Rtc.Room first = new(), second = new();
                await first.ConnectAsync("u", Sign(who, Base(room), credentials));
                await second.ConnectAsync("u", Sign(who, Completed(room), credentials));
                await {{Use("first", isBaseReported)}};
                await {{Use("second", isCompletedReported)}};
            }
            """).WithClient().Verify(["GG2001"]);

    /// <summary>Grants in a collection, and changes of the elements by other code.</summary>
    [Theory]
    [InlineData("static readonly Dictionary<string, VideoGrants> s_grants = new() { [\"guest\"] = new() { RoomJoin = true, Room = \"r\" } };", "s_grants[who]", true)]
    [InlineData("static readonly Dictionary<string, VideoGrants> s_grants = new() { { \"guest\", new() { RoomJoin = true, Room = \"r\" } } };", "s_grants[who]", true)]
    [InlineData("static readonly VideoGrants[] s_grants = [new() { RoomJoin = true, Room = \"r\" }];", "s_grants[0]", true)]
    [InlineData("static readonly Dictionary<string, VideoGrants> s_grants = new() { [\"guest\"] = new() { RoomJoin = true, Room = \"r\" }, [\"host\"] = new() { RoomJoin = true, Room = \"r\", CanUpdateOwnMetadata = true } };", "s_grants[who]", false)]
    [InlineData("static readonly Dictionary<string, VideoGrants> s_grants = new() { [\"guest\"] = new() { RoomJoin = true, Room = \"r\" } }; static void Change(string who) => s_grants[who].CanUpdateOwnMetadata = true;", "s_grants[who]", false)]
    [InlineData("static readonly VideoGrants[] s_grants = [new() { RoomJoin = true, Room = \"r\" }]; static void Change() { foreach (var made in s_grants) { made.CanUpdateOwnMetadata = true; } }", "s_grants[0]", false)]
    public Task In_a_collection(string members, string element, bool isReported)
        => HandWrittenTest.ServerSdkMembers($$"""
            {{members}}
            async Task Run(string who)
            {
                LiveKit.Rtc.Room first = new();
                await first.ConnectAsync("u", new AccessToken("key", Environment.GetEnvironmentVariable("S")!).WithIdentity(who).WithGrants({{element}}).ToJwt());
                await {{Use("first", isReported)}};
            }
            """).WithClient().Verify(["GG2001"]);

    private static string Use(string room, bool isReported)
    {
        string call = $"{room}.LocalParticipant!.SetMetadataAsync(\"m\")";
        return isReported ? $"{{|GG2001:{call}|}}" : call;
    }
}
