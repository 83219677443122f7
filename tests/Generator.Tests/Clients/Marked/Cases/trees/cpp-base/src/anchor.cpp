#include "windlass.h"

class AnchorWindlass : public Windlass {
 public:
  void drop(const std::string& name) {
    log_.setName(name);
    journal().setName(name);
    hand()->setName(name);  //! GG5001
    if (auto me = deck_->localParticipant().lock()) {
      me->publishData({1}, true);  //! GG5003
    }
  }
};
