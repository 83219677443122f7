// case: A hand-written factory from before stands in the way of the generated one.
// libraries:
namespace Migration.Step;

[RoomPolicy(Ttl = "1h")]
public partial class {|GG1012:OldPolicy|}
{
    public static string CreateToken => "left over";
}

[RoomPolicy(Ttl = "1h")]
public partial class NewPolicy
{
    public static string Describe() => Grants.ToString();
}
