using GrantGen.Generator.Calls;
using GrantGen.Generator.Ties.Reading;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties.Facts;

/// <content>Requests to the server's API without an SDK.</content>
internal sealed partial class FactCollector
{
    private void NoteTwirp(CallSite call)
    {
        (IEnumerable<CallFact> facts, IOperation? holder) = TwirpRequests.Find(call, _cancellation);
        foreach (CallFact fact in facts)
        {
            Add(call.Operation, fact, PublishedSource.Undetermined, _reader.Read(holder));
        }
    }
}
