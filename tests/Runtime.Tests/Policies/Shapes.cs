namespace GrantGen.Runtime.Tests.Policies;

[RoomPolicy(Hidden = true, CanPublish = false)]
public partial struct StructPolicy;

[RoomPolicy]
public partial record RecordPolicy(int Number);

[RoomPolicy]
public readonly partial record struct RecordStructPolicy;

[RoomPolicy]
public static partial class StaticPolicy;

[RoomPolicy]
public ref partial struct RefStructPolicy;

public static partial class Container<TTenant>
    where TTenant : class
{
    public partial interface IInner
    {
        [RoomPolicy(Room = "deep")]
        partial class NestedPolicy;
    }
}

[RoomPolicy(Room = "base")]
public partial class BasePolicy;

/// <summary>A policy that derives from another one hides its members.</summary>
[RoomPolicy(Room = "derived")]
#pragma warning disable GG1014 // The tests check that it inherits no grant.
public partial class DerivedPolicy : BasePolicy;
#pragma warning restore GG1014
