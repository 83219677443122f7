namespace GrantGen.Generator.Tests.Calls;

/// <summary>
/// A user's wrapper with the attribute is added to the table: a call of the wrapper is a use, and the calls inside it are not reported.
/// </summary>
public class RequiresPermissionTests
{
    private const string Policy = "using LiveKit.Rtc; [RoomPolicy(CanPublish = false)] public partial class Viewer; ";

    private const string Wrapper = """
        public static class Hand { [RequiresPermission(Permission.UpdateOwnMetadata)] public static Task Raise(LocalParticipant p) => p.SetMetadataAsync("x"); }
        """;

    [Theory]
    [InlineData(Wrapper + """[UsesPolicy(typeof(Viewer))] class C { void M(LocalParticipant p) => {|GG2001:Hand.Raise(p)|}; }""")]
    [InlineData(Wrapper + """class C { async Task M(TokenSigner s) { var r = new Room(); await r.ConnectAsync("u", Viewer.CreateToken(s, "r", "i")); await {|GG2001:Hand.Raise(r.LocalParticipant!)|}; } }""")]
    [InlineData(Wrapper + """[UsesPolicy(typeof(Viewer))] class C { Func<LocalParticipant, Task> M() => {|GG2001:Hand.Raise|}; }""")]
    [InlineData(Wrapper + """class C { void M(LocalParticipant p) => Hand.Raise(p); }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { [RequiresPermission(Permission.UpdateOwnMetadata)] void M(LocalParticipant p) { p.SetNameAsync("x"); {|GG2003:p.SendTextAsync("x")|}; } }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { [RequiresPermission(Permission.PublishData)] int Chat => 1; int M() => {|GG2003:Chat|}; }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { [GrantGen.RequiresPermissionAttribute(Permission.PublishCamera)] C() { } static C M() => {|GG2002:new C()|}; }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { [RequiresPermission(Permission.SubscribeMetrics)] void M() { } void N() => M(); }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { [RequiresPermission(Permission.PublishData), System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)] void M() { } void N() => {|GG2003:M()|}; }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { [RequiresPermission((Permission)999)] void M() { } void N() => M(); }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { [RequiresPermission((Permission)(-1))] void M() { } void N() => M(); }""")]
    [InlineData("""[UsesPolicy(typeof(Viewer))] class C { [RequiresPermission((Permission)77)] void M() { } void N() => M(); }""")]
    public async Task A_wrapper_is_a_use(string source) => await TestProject.Of(Policy + source).WithClient().Verify();

    [Theory]
    [InlineData(LibraryForm.Image)]
    [InlineData(LibraryForm.Compilation)]
    public async Task A_wrapper_of_another_assembly_is_a_use_even_where_no_client_is_referenced(LibraryForm form)
    {
        TestProject library = TestProject.Of("public class Hand { [RequiresPermission(Permission.UpdateOwnMetadata)] public void Raise() { } }").WithAssemblyName("Library");
        await TestProject.Of("[RoomPolicy] partial class P { void M(Hand hand) => {|GG2001:hand.Raise()|}; }").WithReference(library, form).Verify();
    }

    /// <summary>Checks each source under a policy that allows another source.</summary>
    [Theory]
    [InlineData("PublishCamera", "Camera", "Microphone")]
    [InlineData("PublishMicrophone", "Microphone", "Camera")]
    [InlineData("PublishScreenShare", "ScreenShare", "Camera")]
    [InlineData("PublishScreenShareAudio", "ScreenShareAudio", "ScreenShare")]
    public async Task A_wrapper_of_a_source(string permission, string allowed, string denied)
    {
        string wrapper = $"class C {{ [RequiresPermission(Permission.{permission})] public static void M() {{ }} }} ";
        await TestProject.Of(wrapper + $"[RoomPolicy(CanPublish = true, CanPublishSources = TrackSources.{allowed})] partial class P {{ void N() => C.M(); }}").Verify();
        await TestProject.Of(wrapper + $"[RoomPolicy(CanPublish = true, CanPublishSources = TrackSources.{denied})] partial class P {{ void N() => {{|GG2002:C.M()|}}; }}").Verify();
    }

    [Fact]
    public async Task An_attribute_of_another_library_means_nothing()
        => await TestProject.Of("namespace Android { class RequiresPermissionAttribute : Attribute { } class C { [RequiresPermission] public static void M() { } } } [RoomPolicy] partial class P { void M() => Android.C.M(); }").Verify();
}
