namespace GrantGen.Generator.Tests.Clients;

/// <summary>Projects with client files.</summary>
internal static class ClientProjects
{
    /// <summary>The policies that the cases name.</summary>
    public const string Policies = """
        using GrantGen;

        namespace Shop;

        [RoomPolicy]
        public partial class GuestPolicy;

        [RoomPolicy(CanPublish = false)]
        public partial class ViewerPolicy;

        [RoomPolicy(CanUpdateOwnMetadata = true)]
        public partial class MemberPolicy;

        [RoomPolicy(CanPublishSources = TrackSources.Microphone)]
        public partial class SpeakerPolicy;

        [RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone)]
        public partial class TalkerPolicy;

        [RoomPolicy(CanPublishData = false)]
        public partial class QuietPolicy;

        [RoomPolicy(CanSubscribe = false)]
        public partial class PublisherPolicy;
        """;

    /// <summary>The policies, and one client file that uses them.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="markup">Its text, with markup.</param>
    /// <param name="policies">The simple names of its policies.</param>
    /// <returns>The project.</returns>
    public static TestProject Of(string path, string markup, params string[] policies)
        => TestProject.Of(Policies).WithClient(path, markup, [.. policies.Select(policy => "Shop." + policy)]);

    /// <summary>Adds a client file as the package's targets do.</summary>
    /// <param name="project">The project.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="markup">Its text, with markup.</param>
    /// <param name="policies">The full metadata names of its policies.</param>
    /// <returns>The changed copy.</returns>
    public static TestProject WithClient(this TestProject project, string path, string markup, params string[] policies)
        => project.WithAdditionalFile(path, markup, ("GrantGenClient", "true"), ("GrantGenPolicy", string.Join('|', policies)));
}
