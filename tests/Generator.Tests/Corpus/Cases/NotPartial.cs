// case: The keyword that everybody forgets first.
// libraries:
namespace First.Try;

[RoomPolicy(CanPublish = false)]
public class {|GG1001:ViewerPolicy|}
{
}

public class Backend
{
    public string Policy => nameof(ViewerPolicy);
}
