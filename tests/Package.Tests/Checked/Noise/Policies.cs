using GrantGen;

[RoomPolicy(CanPublish = false)]
internal partial class ViewerPolicy
{
    [RoomPolicy]
    internal sealed partial record HostPolicy;
}

internal sealed class Unused
{
    public int Count { get; set; }
}
