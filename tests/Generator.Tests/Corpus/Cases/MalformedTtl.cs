// case: Lives that look right to a reader of other libraries.
// libraries:
namespace Ttl.Mistakes;

[RoomPolicy({|GG1003:Ttl = "01:30:00"|})]
public partial class SpanPolicy;

[RoomPolicy({|GG1003:Ttl = "1 hour"|})]
public partial class WordsPolicy;

[RoomPolicy({|GG1003:Ttl = "0h"|})]
public partial class ZeroPolicy;

[RoomPolicy(Ttl = "90m")]
public partial class GoodPolicy;
