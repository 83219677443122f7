// case: The wrapper is an interface's method; whoever calls it through the interface needs the permission.
// libraries: rtc
namespace Wrapped.Interface;

[RoomPolicy(CanPublish = false)]
public partial class StudentPolicy;

public interface IClassroom
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    Task RaiseHandAsync();

    [RequiresPermission(Permission.Subscribe)]
    Task WatchAsync(string teacher);
}

[UsesPolicy(typeof(StudentPolicy))]
public class StudentView(IClassroom classroom)
{
    public async Task OnHandButtonAsync()
    {
        await classroom.WatchAsync("teacher");
        await {|GG2001:classroom.RaiseHandAsync()|};
    }
}
